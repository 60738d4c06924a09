import { Readable } from "node:stream";
import type { MemberPermission, Permission, PublicPermission } from "@/lib/domain/access";
import { AppError, type ErrorCode, retryAfter } from "@/lib/domain/base/errors";
import { failWith } from "./answering";
import { arrivalAt, chosenCookie } from "./arrival";
import { cookieOf, sessionTokenOf } from "./auth";
import { centerDoor } from "./door";
import { type Asking, type View, viewFor } from "./page";
import { asRefusal } from "./refusal";
import type { Narrowed } from "./visit";

interface Door<P extends Permission, I, D> extends Asking<P, I, D>, Narrowed {
  /** A cookie that is read like a part of the address, by its name; never from the address itself. */
  cookie?: string;
  /** The answer, made after the transaction: a file, or a stream. */
  respond: (view: View<I, D>) => Response | Promise<Response>;
}

type Params = Promise<{ center: string } & Record<string, string>>;

/** What is only HTTP in a center, for its members: files and live events. The checks are those of a page. */
export function centerRoute<I, D>(spec: Door<MemberPermission, I, D>) {
  return door(spec);
}

/** The same for anybody; every permission it may name is listed in access.ts. */
export function publicRoute<I, D>(spec: Door<PublicPermission, I, D>) {
  return door(spec);
}

function door<P extends Permission, I, D>(spec: Door<P, I, D>) {
  const run = { ...spec, run: spec.load };
  return centerDoor("route", run, async function route(request: Request, { params }: { params: Params }) {
    const { center: slug, ...path } = await params;
    try {
      const arrived = await arrivalAt(slug, sessionTokenOf(request), cookieOf(request, chosenCookie));
      const answer = await spec.respond(await viewFor(spec, arrived, addressOf(request, path, spec.cookie)));
      // What a person may see today is not kept for whoever sits at this machine tomorrow.
      if (!answer.headers.has("cache-control")) answer.headers.set("cache-control", "private, no-store");
      return answer;
    } catch (fault) {
      return turnedAway(fault, new URL(request.url));
    }
  });
}

/** The address of a request as data, with the cookie that its door reads like a part of it. */
export function addressOf(request: Request, path: Record<string, string>, cookie?: string) {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  return { ...search, ...path, ...(cookie && { [cookie]: cookieOf(request, cookie) ?? "" }) };
}

export interface AnsweredFile {
  /** As people see it, in Chinese. */
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A file to be saved, under its Chinese name. */
export function fileResponse({ name, type, bytes }: AnsweredFile): Response {
  return new Response(bytes, { headers: fileHeaders({ name, type, length: bytes.length, shown: false }) });
}

interface HandedOver {
  name: string;
  type: string;
  /** Null for what is made while it is sent. */
  length: number | null;
  /** A browser may show it; otherwise it is only saved. */
  shown: boolean;
}

/** What somebody once handed over, of the type it was found to be; the server adds a policy by which nothing of it runs. */
export function handedOverResponse(stream: Readable, file: HandedOver): Response {
  const body = Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>; // the same under another name
  return new Response(body, { headers: fileHeaders(file) });
}

/** A zip that is made while it is sent, to be saved. */
export function zipResponse(stream: Readable, name: string): Response {
  return handedOverResponse(stream, { name, type: "application/zip", length: null, shown: false });
}

function fileHeaders({ name, type, length, shown }: HandedOver): Record<string, string> {
  return {
    "content-type": type,
    "content-disposition": disposition(shown ? "inline" : "attachment", name),
    ...(length !== null && { "content-length": `${length}` }),
    "x-content-type-options": "nosniff",
  };
}

/** RFC 6266: a plain name for whoever reads no other, and the real one in UTF-8. */
function disposition(how: "inline" | "attachment", name: string): string {
  const ending = /\.\w+$/.exec(name)?.[0] ?? "";
  const coded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${how}; filename="file${ending}"; filename*=UTF-8''${coded}`;
}

const statuses: Record<ErrorCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  limit: 429,
  busy: 503,
  unavailable: 503,
};

/** A refusal, for the page that the server makes of it: who asked for a file has no screen to show it on. */
export function turnedAway(fault: unknown, { pathname, search }: URL): Response {
  const refusal = asRefusal(pathname, fault);
  const headers = new Headers({ "cache-control": "no-store" });
  if (refusal.code === "unauthenticated") {
    headers.set("location", `/signin?next=${encodeURIComponent(pathname + search)}`);
    return new Response(null, { status: 303, headers });
  }
  const passes = retryAfter[refusal.code];
  if (passes) headers.set("retry-after", `${passes}`);
  // A refusal made of a fault says `conflict` to its form, and is no conflict.
  const status = passes || fault instanceof AppError ? statuses[refusal.code] : 500;
  failWith(status, refusal.message);
  return new Response(refusal.message, { status, headers });
}
