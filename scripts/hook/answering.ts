// What the server keeps of a request while it is answered. The app sees it too (lib/web/answering.ts),
// under a name on the global object, because the two are built apart.

import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

export interface Answering {
  /** In the log and on the page of a failure. */
  id: string;
  /** Path and search, without what only Next adds. */
  path: string;
  post: boolean;
  nonce: string;
  /** The form as it was sent, for whoever must send it once more. */
  form?: FormData;
  /** What the app knows better than the status of its answer. */
  failure?: { status: number; message?: string };
}

const storage = new AsyncLocalStorage<Answering>();
Object.assign(globalThis, { fuhuaAnswering: storage });

/** Next adds `_rsc` to what a browser asks for between two pages; whoever is sent back wants the page. */
function pathOf(url: string): string {
  return url.replace(/([?&])_rsc=[^&]*(&|$)/, (_, before, after) => (after ? before : "")).replace(/\?$/, "");
}

export function answering({ url = "/", method }: IncomingMessage): Answering {
  const [id, nonce] = [randomUUID().slice(0, 8), btoa(randomUUID())];
  return { id, path: pathOf(url), post: method === "POST", nonce };
}

export const whileAnswering = storage.run.bind(storage);
export const answeredNow = () => storage.getStore();
