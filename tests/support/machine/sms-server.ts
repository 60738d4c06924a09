import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// A provider of text messages, as far as its HTTP interface goes.

export interface SmsServer {
  url: string;
  received: { headers: Record<string, unknown>; body: string }[];
  /** The answer to the next texts; null cuts the line without one. */
  answer: { status: number; body: string } | null;
  close(): Promise<void>;
}

export async function smsServer(): Promise<SmsServer> {
  const state: Omit<SmsServer, "url" | "close"> = {
    received: [],
    answer: { status: 200, body: '{"code":0}' },
  };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    state.received.push({ headers: request.headers, body });
    if (!state.answer) return request.socket.destroy();
    response.writeHead(state.answer.status, { connection: "close" }).end(state.answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/send`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
