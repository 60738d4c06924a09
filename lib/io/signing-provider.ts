import { z } from "zod";
import type { SigningProvider } from "@/lib/domain/admission/signing/signing-method";
import { AppError } from "@/lib/domain/base/errors";
import { env } from "@/lib/env";

// A licensed provider of electronic signatures behind two addresses, as .decisions/0044 describes them. What a provider
// speaks beside that is the matter of a gateway of the operator's, as with text messages.

/** In milliseconds; a PDF of many pages is on its way for a while. */
const patience = 30_000;

const begun = z.object({ reference: z.string().min(1).max(200), address: z.url({ protocol: /^https$/ }) });

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";

const outcomes = z.discriminatedUnion("state", [
  z.object({ state: z.literal("waiting") }),
  z.object({ state: z.literal("refused") }),
  z.object({
    state: z.literal("signed"),
    signedOn: z.iso.date(),
    pdf: z
      .base64()
      .transform((text) => Uint8Array.from(Buffer.from(text, "base64")))
      .refine(isPdf),
  }),
]);

/** Asks, and reads the answer; whatever goes wrong is a `conflict` that says what to do, and nothing is recorded. */
async function ask<T>(schema: z.ZodType<T>, address: string, order?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, {
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${env().SIGNING_PROVIDER_TOKEN}`,
      },
      ...(order !== undefined && { method: "POST", body: JSON.stringify(order) }),
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    throw new AppError("conflict", "电子签名服务没有应答，没有办理。请稍后再试；急用的，请改用纸质签署。");
  }
  if (!response.ok)
    throw new AppError("conflict", `电子签名服务没有接受（${response.status}），没有办理。请运维核对设置。`);
  const read = schema.safeParse(await response.json().catch(() => null));
  if (!read.success)
    throw new AppError("conflict", "电子签名服务的答复无法识别，没有办理。请运维与服务方核对接口。");
  return read.data;
}

/** The provider that this installation has a contract with; null without one. */
export function signingProvider(): SigningProvider | null {
  const { SIGNING_PROVIDER_URL: base } = env();
  if (base === undefined) return null;
  const orders = `${base.replace(/\/$/, "")}/orders`;
  return {
    begin: ({ pdf, ...order }) => ask(begun, orders, { ...order, pdf: Buffer.from(pdf).toString("base64") }),
    outcome: (reference) => ask(outcomes, `${orders}/${encodeURIComponent(reference)}`),
  };
}
