import { describe, expect, it } from "vitest";
import { signingProvider } from "@/lib/io/signing-provider";
import { signingProviderServer } from "../../support/admission/signing-provider-server";

const server = await signingProviderServer("s3cret");
process.env.SIGNING_PROVIDER_URL = server.url;
process.env.SIGNING_PROVIDER_TOKEN = "s3cret";

const provider = signingProvider();
if (!provider) throw new Error("a provider is set");
const pdf = new TextEncoder().encode("%PDF-1.7\n入驻协议");
const order = {
  order: "0199a0b2-0000-7000-8000-000000000001",
  number: "PC-2026-03-001",
  pdf,
  signers: [
    { name: "李敏", mobile: "13800001234" },
    { name: "王芳", mobile: "13800005678" },
  ],
};

describe("an agreement that a licensed provider signs", () => {
  it("is handed over with its signers in their order, and comes back with the signatures", async () => {
    const { reference, address } = await provider.begin(order);
    expect(address).toBe("https://sign.example/now");
    const kept = server.orders.get(reference);
    expect(kept).toMatchObject({ order: order.order, number: order.number, signers: order.signers });
    expect(Buffer.from(kept?.pdf ?? "", "base64")).toEqual(Buffer.from(pdf));
    expect(await provider.outcome(reference)).toEqual({ state: "waiting" });
    if (kept) kept.outcome = { state: "refused" };
    expect(await provider.outcome(reference)).toEqual({ state: "refused" });
    const signed = Buffer.from("%PDF-1.7\n已签");
    if (kept) kept.outcome = { state: "signed", signedOn: "2026-03-12", pdf: signed.toString("base64") };
    expect(await provider.outcome(reference)).toEqual({
      ...{ state: "signed", signedOn: "2026-03-12" },
      pdf: Uint8Array.from(signed),
    });
  });

  it("is one order there, however often it is handed over", async () => {
    const first = await provider.begin(order);
    expect(await provider.begin(order)).toEqual(first);
    expect((await provider.begin({ ...order, order: "another" })).reference).not.toBe(first.reference);
  });

  it.each([
    [{ status: 500, body: "" }, "没有接受（500）"],
    [{ status: 302, body: "" }, "没有接受（302）"],
    [{ status: 200, body: "<html>" }, "无法识别"],
    [{ status: 200, body: '{"reference":"1","address":"http://open.example"}' }, "无法识别"],
  ])("is not begun by the answer %j", async (instead, why) => {
    server.instead = instead;
    await expect(provider.begin(order)).rejects.toThrow(why);
    server.instead = null;
  });

  it.each([
    ["no PDF", { state: "signed", signedOn: "2026-03-12", pdf: Buffer.from("GIF89a").toString("base64") }],
    ["no day", { state: "signed", signedOn: "三月", pdf: Buffer.from("%PDF-1.7").toString("base64") }],
    ["an unknown state", { state: "perhaps" }],
  ])("is not signed by an outcome with %s", async (_, outcome) => {
    server.instead = { status: 200, body: JSON.stringify(outcome) };
    await expect(provider.outcome("1")).rejects.toThrow("无法识别");
    server.instead = null;
  });

  it("is told plainly of an order that the provider does not know, and of a line that is dead", async () => {
    await expect(provider.outcome("nobody")).rejects.toThrow("没有接受（404）");
    await server.close();
    await expect(provider.begin(order)).rejects.toThrow("没有应答");
  });
});
