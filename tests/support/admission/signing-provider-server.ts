import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

// A provider of electronic signatures, as far as its HTTP interface goes: it keeps orders, and signs when it is told to.

interface Order {
  order: string;
  number: string;
  pdf: string;
  signers: { name: string; mobile: string }[];
  outcome: unknown;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  return body;
}

export async function signingProviderServer(token: string) {
  const orders = new Map<string, Order>();
  const state: {
    instead: { status: number; body: string } | null;
    /** It keeps an order, and its answer does not arrive. */
    lost: boolean;
  } = { instead: null, lost: false };
  const say = (response: ServerResponse, status: number, body: string) =>
    response.writeHead(status, { "content-type": "application/json", connection: "close" }).end(body);
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (request.headers.authorization !== `Bearer ${token}`) return say(response, 401, "{}");
    if (state.instead) return say(response, state.instead.status, state.instead.body);
    if (request.method === "POST" && request.url === "/sign/orders") {
      const given = JSON.parse(body);
      const known = [...orders].find(([, { order }]) => given.order && order === given.order);
      const reference = known?.[0] ?? `订单/${randomUUID()}`;
      if (!known) orders.set(reference, { ...given, outcome: { state: "waiting" } });
      if (state.lost) return say(response, 502, "{}");
      return say(response, 200, JSON.stringify({ reference, address: "https://sign.example/now" }));
    }
    const order = orders.get(decodeURIComponent(request.url?.replace("/sign/orders/", "") ?? ""));
    return order ? say(response, 200, JSON.stringify(order.outcome)) : say(response, 404, "{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    orders,
    url: `http://127.0.0.1:${port}/sign/`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
