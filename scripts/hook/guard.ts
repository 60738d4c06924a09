// An answer that failed becomes a page of ours. The app's own pages of what is not found or not open keep what they
// draw with a script, around which they have their frame; until then, and without one, ours stands in them.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answering } from "./answering.ts";
import { failureMain, failurePage, failureSentence } from "./failure-page.ts";

/** The answer to a script, which shows a failure itself, and what no person reads. */
function isForScript({ headers, url = "" }: IncomingMessage): boolean {
  return headers.rsc !== undefined || headers["next-action"] !== undefined || url.startsWith("/api/health");
}

/** Next says 404 or 409 of an action that an update has taken away, in English; of a form that is none, 400. */
function isGone(response: ServerResponse): boolean {
  return response.getHeader("x-nextjs-action-not-found") === "1" && response.statusCode !== 400;
}

/** What the browser is told went wrong, by what the app said and by what it knew. */
function statusOf(response: ServerResponse, { failure }: Answering): number {
  return failure?.status ?? (isGone(response) ? 410 : response.statusCode);
}

const leftOut = ["content-length", "content-encoding", "transfer-encoding", "etag", "location", "link"];

/** Makes a failure of an answer that has not begun; returns the page to end it with. */
export function refusal(response: ServerResponse, answer: Answering, status: number): string {
  const request = response.req;
  for (const name of leftOut) response.removeHeader(name);
  response.statusCode = status;
  const shown = { status, message: answer.failure?.message };
  const bySentence = request.headers["next-action"] !== undefined;
  // A script of React shows what comes as exactly this type.
  response.setHeader("Content-Type", bySentence ? "text/plain" : "text/html; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  if (status === 405) response.setHeader("Allow", "GET, HEAD, POST");
  if (status === 429 || status === 503) response.setHeader("Retry-After", "30");
  if (!request.complete) response.setHeader("Connection", "close"); // the rest of it is not awaited
  return bySentence ? failureSentence(shown) : failurePage(shown, answer);
}

/** What Next answers, with a script, while nothing is drawn yet; then everything in it is replaced. */
const undrawn = 'id="__next_error__"';

function failed(response: ServerResponse, body: string, answer: Answering): string {
  const status = statusOf(response, answer);
  const isPage = String(response.getHeader("content-type")).startsWith("text/html") && status < 500;
  if (!isPage || answer.failure) return refusal(response, answer, status);
  if (!body.includes(undrawn)) return body;
  return body.replace(/<body[^>]*>/, (tag) => tag + failureMain({ status }, answer));
}

/**
 * From here on an answer that fails is held back until its end, and then replaced. In development a fault stays as
 * Next shows it, with its place in the code.
 */
export function guard(request: IncomingMessage, response: ServerResponse, answer: Answering): void {
  const forScript = isForScript(request);
  const { write, end, flushHeaders } = response;
  const chunks: Buffer[] = [];
  const development = process.env.NODE_ENV === "development";
  const isHeld = () =>
    response.statusCode >= 400 &&
    !(development && response.statusCode >= 500) &&
    (!forScript || isGone(response));
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };

  Object.assign(response, {
    // What compresses asks Node for this before it decides: of a held answer it learns nothing yet.
    _implicitHeader() {
      if (!isHeld()) response.writeHead(response.statusCode);
    },
    flushHeaders() {
      if (!isHeld()) flushHeaders.call(response);
    },
    write(...args: [chunk: unknown]) {
      if (!isHeld()) return Reflect.apply(write, response, args);
      keep(args[0]);
      return true;
    },
    end(...args: [chunk?: unknown]) {
      if (!isHeld()) return Reflect.apply(end, response, args);
      keep(args[0]);
      const body = failed(response, Buffer.concat(chunks).toString(), answer);
      delete request.headers["accept-encoding"]; // nor is it compressed
      response.removeHeader("Content-Length");
      response.writeHead(response.statusCode);
      return Reflect.apply(end, response, [body]);
    },
  });
}
