// A form is read whole and looked at before the app hears of it: what is no form, or too large, never gets there,
// and of what is one a copy is kept for the page of a failure.

import type { IncomingMessage } from "node:http";

const limit = 1024 * 1024; // as Next's own for actions
const mostFields = 2_000;

export interface Taken {
  /** The status to refuse it with; undefined for a request the app may answer. */
  refused?: number;
  /** In place of the words for that status. */
  message?: string;
  form?: FormData;
  /** Gives the app what was read. */
  handBack?: () => void;
}

/** The site another page of which sent this; Next compares the same two headers. */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return false;
  const forwarded = headers["x-forwarded-host"];
  const here = (Array.isArray(forwarded) ? forwarded[0] : forwarded?.split(",")[0]?.trim()) ?? headers.host;
  return URL.parse(headers.origin)?.host !== here;
}

/** All bytes, kept back from whoever reads the request until `handBack`; null when there are too many. */
function bytesOf(
  request: IncomingMessage,
): Promise<{ bytes: Buffer<ArrayBuffer>; handBack: () => void } | null> {
  const push = request.push;
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    request.push = (chunk: unknown) => {
      if (chunk instanceof Buffer) {
        size += chunk.length;
        if (size <= limit) chunks.push(chunk);
        else resolve(null);
        return true;
      }
      request.push = push;
      const handBack = () => {
        for (const one of chunks) request.push(one);
        request.push(null);
      };
      resolve(size <= limit ? { bytes: Buffer.concat(chunks), handBack } : null);
      return true;
    };
  });
}

/** To read very many fields would take seconds, so they are counted first. */
function hasTooMany(bytes: Buffer): boolean {
  let count = 0;
  for (let at = 0; at >= 0 && count <= mostFields; count += 1) at = bytes.indexOf("\r\n\r\n", at + 1);
  return count > mostFields;
}

async function formIn(bytes: Buffer<ArrayBuffer>, type: string): Promise<FormData | null> {
  if (hasTooMany(bytes)) return null;
  try {
    return await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    return null;
  }
}

function isList(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Whether React could have sent this: the call of an action by a script, or a form of ours without one. */
async function look(request: IncomingMessage, bytes: Buffer<ArrayBuffer>): Promise<Taken> {
  const type = request.headers["content-type"] ?? "";
  const byScript = request.headers["next-action"] !== undefined;
  if (byScript && type.startsWith("text/plain")) return isList(bytes.toString()) ? {} : { refused: 400 };
  const form = type.startsWith("multipart/form-data") ? await formIn(bytes, type) : null;
  const keys = form ? [...form.keys()] : [];
  if (!form || keys.length === 0) return { refused: 400 };
  if (byScript) return {};
  return keys.some((name) => name.startsWith("$ACTION_")) ? { form } : { refused: 400 };
}

/** Takes in a request that posts to a page; the routes under /api read their own. */
export async function takeIn(request: IncomingMessage): Promise<Taken> {
  if (isFromElsewhere(request))
    return {
      refused: 403,
      message: "这次提交来自别的网站，系统没有办理。如果是您自己要办的事，请从本站打开页面重新提交。",
    };

  if (Number(request.headers["content-length"]) > limit) return { refused: 413 };
  const whole = await bytesOf(request);
  if (!whole) return { refused: 413 };
  return { ...(await look(request, whole.bytes)), handBack: whole.handBack };
}
