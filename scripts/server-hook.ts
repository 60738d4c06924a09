// Preloaded into the app's server: every request passes here before Next sees it, and every answer on its way out.

import { IncomingMessage, Server, ServerResponse, STATUS_CODES } from "node:http";
import { Duplex } from "node:stream";
import { type Answering, answering, whileAnswering } from "./hook/answering.ts";
import { failurePage } from "./hook/failure-page.ts";
import { guard, refusal } from "./hook/guard.ts";
import { securityHeaders, setHeaders } from "./hook/headers.ts";
import { takeIn } from "./hook/intake.ts";
import { logByLine } from "./hook/log.ts";

/** Node takes 16 KB of headers; filters and searches of ours stay far below this. */
const longestAddress = 8_000;

/** Where the app reads by itself what is posted: its routes, and files, which are taken in as they come. */
const readByApp = /^\/api\/|^[^?]*\/files(\?|$)/;

/** The status to refuse an address or a method with; undefined when Next can answer. */
function fault({ url = "/", method = "GET" }: IncomingMessage): number | undefined {
  if (!["GET", "HEAD", "POST"].includes(method)) return 405;
  if (url.length > longestAddress) return 414;
  try {
    // Next fails on an address such as /%FF, and the database on /%00.
    return /\p{Cc}/u.test(decodeURIComponent(url.split("?")[0] ?? "")) ? 400 : undefined;
  } catch {
    return 400;
  }
}

/** Lets the app answer, unless there is nothing in the request that it could. */
async function answer(request: IncomingMessage, response: ServerResponse, pass: () => void): Promise<void> {
  const own: Answering = answering(request);
  setHeaders(request, response, own);
  const refuse = (status: number) => response.end(refusal(response, own, status));
  const refused = fault(request);
  if (refused) return void refuse(refused);
  if (own.post && !readByApp.test(own.path)) {
    const taken = await takeIn(request);
    if (taken.form) own.form = taken.form;
    if (taken.refused) {
      if (taken.message) own.failure = { status: taken.refused, message: taken.message };
      return void refuse(taken.refused);
    }
    taken.handBack?.();
  }
  guard(request, response, own);
  whileAnswering(own, pass);
}

/** What is no request at all: too long, torn, or too slow. Returns whether it was answered. */
function answerNoRequest(error: Error & { code?: string }, socket: Duplex): boolean {
  if (!socket.writable || error.code === "ECONNRESET") return false;
  const statuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
  const status = statuses[error.code ?? ""] ?? 400;
  const page = failurePage({ status }, { id: "", path: "/", post: false, nonce: "" });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...securityHeaders.map((header) => header.join(": ")),
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'",
    "Content-Type: text/html; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(page)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${page}`);
  return true;
}

const { emit } = Server.prototype;

function pass(this: Server, name: string, ...args: unknown[]): boolean {
  const [first, second] = args;
  const onward = () => Reflect.apply(emit, this, [name, ...args]);
  if (name === "request" && first instanceof IncomingMessage && second instanceof ServerResponse) {
    answer(first, second, onward).catch(() => second.destroy());
    return true;
  }
  const unread = name === "clientError" && first instanceof Error && second instanceof Duplex;
  return unread && answerNoRequest(first, second) ? true : onward();
}

Object.assign(Server.prototype, { emit: pass });
logByLine();
