// What every answer promises a browser, and what the app is told of the request.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answering } from "./answering.ts";

const always = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Strict-Transport-Security": "max-age=31536000", // ignored by browsers over plain http
  "X-UA-Compatible": "IE=edge", // read before the page, and nowhere else in time
};

export const securityHeaders: readonly [name: string, value: string][] = Object.entries(always);

/** Written by us alone, whatever a client sends. */
const ours = ["content-security-policy", "content-security-policy-report-only", "x-path", "x-nonce"];

function policyWith(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'", // theme colour and chart sizes; attributes cannot load anything
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * What somebody once handed over. It is shown, in a page of ours too, or saved; whatever is in it, nothing of it runs or
 * fetches. Its type is one of a list that has no page among it, and not to be guessed. No `sandbox`, and
 * objects allowed: the PDF viewers of older kernels need both.
 */
const handedOver = /^[^?]*\/files\/[^/?]+(\?|$)/;

const inertWith = (nonce: string) =>
  `default-src 'none'; object-src 'self'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/**
 * The promises on the answer, with a Content-Security-Policy whose nonce is fresh. Next reads the nonce from the same
 * header of the request and puts it on its scripts; the path goes with the request, for the way back after a sign-in.
 */
export function setHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  { nonce, path }: Answering,
): void {
  for (const name of ours) delete request.headers[name];
  for (const [name, value] of securityHeaders) response.setHeader(name, value);
  if (path.startsWith("/_next/static/")) return;
  const policy = policyWith(nonce);
  const file = handedOver.test(path);
  // A route of Next cannot replace what stands there already.
  response.setHeader("Content-Security-Policy", file ? inertWith(nonce) : policy);
  if (file) response.setHeader("X-Frame-Options", "SAMEORIGIN");
  request.headers["content-security-policy"] = policy;
  request.headers["x-path"] = path;
}
