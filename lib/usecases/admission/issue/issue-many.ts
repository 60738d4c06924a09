import { z } from "zod";
import type { Context } from "@/lib/db/context";
import type { Issued, IssueTerms } from "@/lib/domain/admission/issue";
import { type MergeValues, missingValues } from "@/lib/domain/admission/template/merge-field";
import { AppError } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { callByKey, lockCall, lockCallByKey } from "@/lib/usecases/recruitment/call/call-record";
import { fingerprint } from "../../base/fingerprint";
import { timeAgreement } from "../signing/signing-clock";
import { storedClauses, templateOptions } from "../template/template";
import { issued, lastDayToSign, templateInUse, termColumns } from "./issue";
import { type AgreedOf, termsOf, toIssue, valuesOf } from "./merge-values";

/** So many are issued in one transaction; then the screen sees how far it has come. */
const atOnce = 10;

/** Without a text, and nobody has signed. What was asked for has a template already and waits for the queue. */
const without = { state: "prepared", issuedAt: null } as const;
const waiting = { ...without, templateId: { not: null } } as const;

/** How the agreements of a call stand: how many have no text, how many of them the queue has in hand, how many are issued. */
export async function viewIssuing(ctx: Context, { call: key }: { call: CallKey }) {
  const { id, kind, number, name, incubationMonths } = await callByKey(ctx, key);
  const where = { centerId: ctx.center.id, callId: id };
  const open = await ctx.db.agreement.findMany({
    where: { ...where, ...without },
    select: { templateId: true, number: true, projects: toIssue.projects },
    orderBy: { number: "asc" },
  });
  const asked = open.filter(({ templateId }) => templateId === null);
  const inHand = open.length - asked.length;
  const done = await ctx.db.agreement.count({ where: { ...where, issuedAt: { not: null } } });
  return {
    call: { kind, number, name, incubationMonths },
    ...{ without: asked.length, inHand, done, seen: agreementsSeen(asked) },
    templates: (await templateOptions(ctx)).filter((one) => one.kind === kind),
    expiresOn: await lastDayToSign(ctx),
  };
}

/** Names the agreements that are to be issued together, and which of them take their term from a project. */
function agreementsSeen(agreements: readonly { number: string; projects: readonly object[] }[]): string {
  return fingerprint(agreements.map(({ number, projects }) => [number, projects.length]));
}

/**
 * Has all agreements of a call issued that have no text yet: all are looked through first, and where one lacks a value
 * none is issued and each is named. What each is merged with is settled here; the queue writes the texts.
 */
export async function issueMany(
  ctx: Context,
  input: Issued & { call: CallKey; seen?: string },
  agreedOf: AgreedOf = async () => null,
) {
  const { center, db } = ctx;
  const call = await lockCallByKey(ctx, input.call);
  const where = { centerId: center.id, callId: call.id, ...without };
  const agreements = await db.agreement.findMany({
    where: { ...where, templateId: null },
    select: toIssue,
    orderBy: { number: "asc" },
  });
  if (agreements.length === 0) throw new AppError("conflict", `${call.name}没有等待签发的协议。`);
  if (input.seen !== undefined && input.seen !== agreementsSeen(agreements))
    throw new AppError(
      "conflict",
      `您打开本页之后，待签发的协议有变化，现有 ${agreements.length} 份，最后一份是 ${agreements.at(-1)?.number}。本次没有签发任何一份：请刷新页面，核对期限和立项后再签发。`,
    );
  const template = await templateInUse(ctx, input.template, call.kind);
  const expiresOn = await lastDayToSign(ctx);
  const ready: { id: string; terms: IssueTerms; fields: MergeValues }[] = [];
  for (const one of agreements) {
    const terms = termsOf(one, input, await agreedOf(ctx, one.id));
    ready.push({ id: one.id, terms, fields: valuesOf(ctx, one, terms, expiresOn) });
  }
  const lacking = ready.flatMap(({ fields }) => {
    const missing = missingValues(template.clauses, fields);
    return missing.length > 0 ? [`${fields.组织名称}：${missing.join("")}`] : [];
  });
  if (lacking.length > 0)
    throw new AppError(
      "invalid",
      `有 ${lacking.length} 份协议缺少内容，本次没有签发任何一份。${lacking.slice(0, 5).join("")}`,
    );
  for (const { id, terms, fields } of ready) {
    await db.agreement.updateMany({
      where: { ...where, id },
      data: { templateId: template.id, fields, ...termColumns(terms, expiresOn) },
    });
  }
  await ctx.audit(
    ...ready.map(({ id }) => ({ subject: { type: "agreement" as const, id }, event: "order" as const })),
  );
  await ctx.enqueue("issueAgreements", { call: call.id });
  for (const { id } of ready) await timeAgreement(ctx, { id, expiresOn });
  return { call, count: ready.length };
}

/** Sets what stands still going again; what is issued stays issued. */
export async function resumeIssuing(ctx: Context, { call: key }: { call: CallKey }) {
  const call = await lockCallByKey(ctx, key);
  const left = await ctx.db.agreement.count({
    where: { centerId: ctx.center.id, callId: call.id, ...waiting },
  });
  if (left === 0) throw new AppError("conflict", "都已签发，不必继续。");
  await ctx.enqueue("issueAgreements", { call: call.id });
  ctx.audit.nothing("the queue goes on with what was asked for");
  return { call, left };
}

/** The next agreements whose text was asked for; leaves the rest to itself. */
export async function issueInQueue(
  ctx: Context,
  { call: callId }: { call: string },
  agreedOf: AgreedOf = async () => null,
): Promise<void> {
  const { center, db } = ctx;
  await lockCall(ctx, callId);
  const agreements = await db.agreement.findMany({
    where: { centerId: center.id, callId, ...waiting },
    select: { id: true, number: true, fields: true, template: { select: { name: true, clauses: true } } },
    orderBy: { number: "asc" },
    take: atOnce + 1,
  });
  const now = agreements.slice(0, atOnce);
  if (now.length === 0) return ctx.audit.nothing("all that was asked for is issued");
  for (const { id, number, fields, template } of now) {
    if (!template) continue;
    const source = { name: template.name, clauses: storedClauses.parse(template.clauses) };
    const values = z.record(z.string(), z.string()).parse(fields);
    await db.agreement.updateMany({
      where: { centerId: center.id, id, ...waiting },
      data: issued(ctx, number, source, values, (await agreedOf(ctx, id))?.tables),
    });
  }
  await ctx.audit(
    ...now.map(({ id }) => ({ subject: { type: "agreement" as const, id }, event: "issue" as const })),
  );
  if (agreements.length > atOnce) await ctx.enqueue("issueAgreements", { call: callId });
}
