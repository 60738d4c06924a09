import { createHash, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { Context } from "@/lib/db/context";
import type { ProviderOrder } from "@/lib/db/generated/client";
import { agreementName } from "@/lib/domain/admission/agreement-name";
import { openOrderStates } from "@/lib/domain/admission/signing/provider-order";
import { civilDate } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { putFile } from "@/lib/io/files";
import { signingProvider } from "@/lib/io/signing-provider";
import { asPdf, getIssuedPaper } from "../admission/issue/issued-paper";
import { drawSerial, issueProof } from "../admission/proof";
import { endOrder, latestOrder } from "../admission/signing/provider-order";
import { addFile } from "../center/file";
import type { ReceivedFile } from "../center/incoming";
import { signAgreements } from "./entry";

// An agreement at a licensed provider: found in one transaction, asked about outside, the answer recorded in a second.
// What both sides have signed there lets the organization enter incubation, as every other signature does.

/** Minutes between two questions about an agreement that waits for its signers. */
const askEvery = 5;

interface One {
  agreement: string;
}

/** The order that the provider is asked about, with the text where it was not handed over yet; null without one. */
export async function beginAsking(ctx: Context, { agreement: id }: One) {
  ctx.audit.nothing("it only asks; what is answered is recorded");
  const agreement = await ctx.db.agreement.findFirst({
    where: { centerId: ctx.center.id, id },
    select: { number: true },
  });
  if (!agreement) throw notFound("协议");
  const order = await latestOrder(ctx, id);
  if (!order || !openOrderStates.some((state) => state === order.state)) return null;
  const issued = order.reference === null ? await getIssuedPaper(ctx, { agreement: agreement.number }) : null;
  return { centerId: ctx.center.id, number: agreement.number, order, issued };
}

type Asked = NonNullable<Awaited<ReturnType<typeof beginAsking>>>;

/** Hands it over, or asks how it stands; what was signed lies in the store then. */
export async function askProvider({ centerId, number, order, issued }: Asked) {
  const provider = signingProvider();
  if (!provider) throw new Error("no provider of signatures is set up any more");
  if (issued) {
    const { bytes: pdf } = await asPdf(issued);
    const signers = [
      { name: order.organizationSigner, mobile: order.organizationMobile },
      { name: order.centerSigner, mobile: order.centerMobile },
    ];
    return { order, begun: await provider.begin({ order: order.id, number, pdf, signers }) };
  }
  const outcome = await provider.outcome(order.reference ?? "");
  if (outcome.state !== "signed") return { order, state: outcome.state };
  const id = randomUUID();
  await putFile({ centerId, id }, Readable.from([Buffer.from(outcome.pdf)]), outcome.pdf.length);
  const file: ReceivedFile = {
    ...{ id, name: `${number}（第三方电子签约）.pdf`, type: "pdf", bytes: outcome.pdf.length },
    digest: createHash("sha256").update(outcome.pdf).digest("hex"),
  };
  return { order, state: outcome.state, signedOn: civilDate(outcome.signedOn), file };
}

/** The agreement with the text that was handed over, while nobody has signed it otherwise; null when that is over. */
async function lockUnsigned({ center, db }: Context, { agreementId, digest }: ProviderOrder) {
  await db.$queryRaw`
    select 1 from agreements where center_id = ${center.id}::uuid and id = ${agreementId}::uuid for update`;
  return db.agreement.findFirst({
    where: { centerId: center.id, id: agreementId, state: "prepared", digest },
    include: {
      call: { select: { kind: true } },
      application: { select: { name: true } },
      organization: true,
    },
  });
}

export async function concludeAsking(
  ctx: Context,
  { agreement: id }: One,
  answer: Awaited<ReturnType<typeof askProvider>>,
): Promise<void> {
  const { order } = answer;
  const agreement = await lockUnsigned(ctx, order);
  const latest = await latestOrder(ctx, id);
  if (latest?.id !== order.id || latest.state !== order.state)
    return ctx.audit.nothing("another worker was quicker");
  if (!agreement) return endOrder(ctx, order, "dropped");
  if (answer.begun) {
    const where = { centerId: ctx.center.id, id: order.id };
    await ctx.db.providerOrder.updateMany({ where, data: { state: "waiting", ...answer.begun } });
    await ctx.audit({ subject: { type: "agreement", id }, event: "takenByProvider" });
  } else if (answer.file) return signedThere(ctx, agreement, answer);
  else if (answer.state === "refused") return endOrder(ctx, order, "refused");
  else ctx.audit.nothing("nothing has changed");
  const startAfter = new Date(Date.now() + askEvery * 60_000);
  // One such question waits at a time: whoever asks at once in between begins no second row of them.
  await ctx.enqueue("askProvider", { agreement: id }, { startAfter, singletonKey: `again ${id}` });
}

type Unsigned = NonNullable<Awaited<ReturnType<typeof lockUnsigned>>>;

async function signedThere(
  ctx: Context,
  { id, callId, number, call, organizationId, application, organization }: Unsigned,
  {
    order,
    signedOn,
    file,
  }: { order: ProviderOrder } & { signedOn: ReturnType<typeof civilDate>; file: ReceivedFile },
): Promise<void> {
  const { organizationSigner, centerSigner } = order;
  const sides = { side: "both" as const, signedOn, organizationSigner, centerSigner };
  await signAgreements(
    ctx,
    { call: callId ?? undefined, agreements: [id], ...sides },
    { method: "provider" },
  );
  const subject = { type: "agreement" as const, id };
  await addFile(ctx, subject, "signed", { file, part: "sealed", organizationId });
  await issueProof(ctx, {
    serial: drawSerial(ctx),
    kind: "agreement",
    title: `${agreementName(call)} ${number}`,
    holder: application?.name ?? organization?.name ?? "",
    organizationId,
    subject,
    digest: file.digest,
  });
  await endOrder(ctx, order, "signed");
}
