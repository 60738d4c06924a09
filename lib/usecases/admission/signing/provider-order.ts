import type { Context } from "@/lib/db/context";
import {
  openOrderStates,
  type providerOrderForm,
  whyNotHandOver,
} from "@/lib/domain/admission/signing/provider-order";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { signingProvider } from "@/lib/io/signing-provider";

// What the desk does with a licensed provider of signatures. What is said to the provider itself is the matter of a job:
// ../../incubation/provider-signing.

/** The last order of an agreement, whatever became of it; never asked for where no provider is set up. */
export async function latestOrder({ center, db }: Context, agreementId: string) {
  if (!signingProvider()) return null;
  return db.providerOrder.findFirst({
    where: { centerId: center.id, agreementId },
    orderBy: { id: "desc" },
  });
}

/** Where the sides of an agreement sign now; null while no provider waits for them. */
export async function signingAddress(ctx: Context, agreementId: string): Promise<string | null> {
  const order = await latestOrder(ctx, agreementId);
  return order?.state === "waiting" ? order.address : null;
}

async function lockAgreement({ center, db }: Context, id: string) {
  await db.$queryRaw`
    select 1 from agreements where center_id = ${center.id}::uuid and id = ${id}::uuid for update`;
  const agreement = await db.agreement.findFirst({
    where: { centerId: center.id, id },
    select: { id: true, organizationId: true, state: true, digest: true, expiresOn: true },
  });
  if (!agreement) throw notFound("协议");
  return agreement;
}

const isOpen = (order: { state: string } | null) => openOrderStates.some((state) => state === order?.state);

/** Leaves an agreement to be handed over as soon as this is committed. */
export async function orderSigning(
  ctx: Context,
  { agreement: id, ...signers }: FormValue<typeof providerOrderForm> & { agreement: string },
): Promise<void> {
  const { organizationId, state, digest, expiresOn } = await lockAgreement(ctx, id);
  if (!signingProvider()) throw new AppError("conflict", "没有设置第三方电子签约服务，请用其他方式签署。");
  const ordered = isOpen(await latestOrder(ctx, id));
  const day = expiresOn && fromUtcMidnight(expiresOn);
  const why = whyNotHandOver({ state, digest, expiresOn: day, ordered }, chinaDate(ctx.now));
  if (why || digest === null) throw new AppError("conflict", why ?? "");
  await ctx.db.providerOrder.createMany({
    data: [
      {
        ...{ centerId: ctx.center.id, agreementId: id, organizationId, digest },
        ...{ ...signers, orderedByName: ctx.actor.name, orderedAt: ctx.now },
      },
    ],
  });
  await ctx.audit({ subject: { type: "agreement", id }, event: "handToProvider" });
  await ctx.enqueue("askProvider", { agreement: id }, { singletonKey: `now ${id}` });
}

/** Asks the provider now, and not when the next time comes: for whoever waits, or after the provider was away. */
export async function askProviderNow(ctx: Context, { agreement: id }: { agreement: string }): Promise<void> {
  await lockAgreement(ctx, id);
  if (!isOpen(await latestOrder(ctx, id))) throw new AppError("conflict", "没有等待结果的第三方签署。");
  ctx.audit.nothing("it only asks; what is answered is recorded");
  await ctx.enqueue("askProvider", { agreement: id }, { singletonKey: `now ${id}` });
}

/** How it ended, once. */
export async function endOrder(
  ctx: Context,
  { id, agreementId }: { id: string; agreementId: string },
  state: "refused" | "signed" | "dropped",
): Promise<void> {
  await ctx.db.providerOrder.updateMany({
    where: { centerId: ctx.center.id, id, state: { in: [...openOrderStates] } },
    data: { state, endedAt: ctx.now },
  });
  const event = {
    refused: "refusedAtProvider",
    signed: "signedAtProvider",
    dropped: "dropAtProvider",
  } as const;
  await ctx.audit({ subject: { type: "agreement", id: agreementId }, event: event[state] });
}
