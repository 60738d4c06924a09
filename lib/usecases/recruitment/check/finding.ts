import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import { whyNotFind } from "@/lib/domain/recruitment/application/application-standing";
import {
  type Finding,
  findingFaults,
  progressOf,
  usualReasons,
} from "@/lib/domain/recruitment/check/finding";
import { applicationFiles } from "../application/application-file";
import { latestChanges } from "../correction/correction-changes";
import { lockApplication } from "./acceptance";
import { biasTowards } from "./bias";
import { itemsFor } from "./items";

/** An application item by item, with what was found so far and the reasons to choose from. */
export async function viewFindings(ctx: Context, { receipt }: { receipt: string }) {
  const where = { centerId: ctx.center.id, receipt };
  const application = await ctx.db.application.findFirst({
    where,
    omit: { queryCodeHash: true, submissionHash: true },
  });
  if (!application) throw notFound("申请");
  const { id } = application;
  const edition = await editionOf(ctx, { type: "application", id });
  const { items, asks, call } = await itemsFor(ctx, application);
  const findings = await findingsOf(ctx, id);
  return {
    application: { ...application, call },
    edition,
    items,
    hints: Object.fromEntries(asks.conditions.map((one) => [`condition:${one.id}`, one.evidence ?? ""])),
    exclusions: asks.conditions.filter(({ kind }) => kind === "exclusion").map(({ id }) => `condition:${id}`),
    findings,
    materials: await applicationFiles(ctx, application, asks),
    progress: progressOf(items, findings),
    changes: await latestChanges(ctx, id, items),
    reasons: [...new Set([...(await latestReasons(ctx)), ...usualReasons])].slice(0, 20),
    bias: await biasTowards(ctx, application),
  };
}

export async function findingsOf(ctx: Context, applicationId: string): Promise<Finding[]> {
  return ctx.db.checkItem.findMany({
    where: { centerId: ctx.center.id, applicationId },
    select: { item: true, verdict: true, reason: true, evidence: true },
  });
}

/** The words this center found last for what is deficient, the newest first. */
async function latestReasons(ctx: Context): Promise<string[]> {
  const latest = await ctx.db.checkItem.findMany({
    where: { centerId: ctx.center.id, verdict: "deficient" },
    orderBy: { checkedAt: "desc" },
    take: 100,
    select: { reason: true },
  });
  return [...new Set(latest.flatMap(({ reason }) => reason ?? []))].slice(0, 13);
}

/** What was found about an application, as a whole: an item that is left out has not been looked at. */
export async function saveFindings(
  ctx: Context,
  { application: id, findings, edition }: { application: string; findings: readonly Finding[] } & Seen,
) {
  const { userId, name } = ctx.actor;
  if (userId === null) throw new AppError("unauthenticated", "请登录后再办理。");
  const application = await lockApplication(ctx, id);
  await assertEdition(ctx, { type: "application", id }, { edition });
  const whyNot = whyNotFind(application.state);
  if (whyNot) throw new AppError("conflict", `${whyNot}刚才填写的没有保存。`);
  const { items } = await itemsFor(ctx, application);
  const faults = findingFaults(items, findings);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const before = await findingsOf(ctx, id);
  const changed = findings.filter((one) => !before.some((old) => sameFinding(old, one)));
  const gone = before.filter(({ item }) => !findings.some((one) => one.item === item));
  const where = { centerId: ctx.center.id, applicationId: id };
  await ctx.db.checkItem.deleteMany({
    where: { ...where, item: { in: [...changed, ...gone].map(({ item }) => item) } },
  });
  await ctx.db.checkItem.createMany({
    data: changed.map((one) => ({
      ...where,
      ...one,
      checkedById: userId,
      checkedByName: name,
      checkedAt: ctx.now,
    })),
  });
  const { open, deficient } = progressOf(items, findings);
  await ctx.audit({
    subject: { type: "application", id },
    event: "check",
    reason: `${items.length - open.length} 项已看，其中 ${deficient.length} 项有问题；${open.length} 项未看`,
  });
  return { open: open.length, deficient: deficient.length };
}

function sameFinding(one: Finding, other: Finding): boolean {
  return (["item", "verdict", "reason", "evidence"] as const).every((part) => one[part] === other[part]);
}
