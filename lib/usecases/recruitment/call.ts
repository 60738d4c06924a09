import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, type FieldErrors } from "@/lib/domain/base/errors";
import { batchName } from "@/lib/domain/recruitment/batch-name";
import {
  type Call,
  type CallCriterion,
  type CallTieBreak,
  callFaults,
  proposedRules,
  publishedCriteria,
} from "@/lib/domain/recruitment/call";
import { categories } from "@/lib/domain/registry/categories";
import type { TieBreak } from "@/lib/domain/scoring/review";
import { cohortByNumber, lockCohort } from "./cohort-record";
import { type StoredRules, storedRules } from "./rules";
import { moveCohort } from "./transition";

/** The form of a call as it is shown: dates may still be missing. */
export type CallDraft = Omit<Call, "opensOn" | "closesOn"> & {
  opensOn: Call["opensOn"] | null;
  closesOn: Call["closesOn"] | null;
};

/** A new call as it is proposed: the next number, and mark sheet and rules of the batch before. */
export async function proposeCall(ctx: Context): Promise<CallDraft> {
  const last = await ctx.db.cohort.findFirst({ orderBy: { number: "desc" } });
  const number = (last?.number ?? 0) + 1;
  const criteria = last ? await criteriaOf(ctx, last.id) : [];
  const name = batchName(number);
  return {
    number,
    name,
    title: `${ctx.center.name}${name}社会组织入驻招募公告`,
    body: "",
    opensOn: null,
    closesOn: null,
    reviewOn: null,
    quota: last?.quota ?? 30,
    categories: [...categories],
    criteria:
      criteria.length > 0
        ? criteria
        : publishedCriteria.map((criterion, at) => ({ row: at + 1, ...criterion })),
    rules: last && criteria.length > 0 ? callRules(storedRules.parse(last.rules), criteria) : proposedRules,
  };
}

/** A call in preparation, to be written on. */
export async function callForEdit(ctx: Context, { cohort: number }: { cohort: number }) {
  const cohort = await cohortByNumber(ctx, number);
  assertPreparing(cohort);
  const criteria = await criteriaOf(ctx, cohort.id);
  const draft: CallDraft = {
    number: cohort.number,
    name: cohort.name,
    title: cohort.callTitle,
    body: cohort.callBody,
    opensOn: fromUtcMidnight(cohort.opensOn),
    closesOn: fromUtcMidnight(cohort.closesOn),
    reviewOn: cohort.reviewOn && fromUtcMidnight(cohort.reviewOn),
    quota: cohort.quota,
    categories: cohort.categories,
    criteria,
    rules: callRules(storedRules.parse(cohort.rules), criteria),
  };
  return { id: cohort.id, draft, edition: await editionOf(ctx, { type: "cohort", id: cohort.id }) };
}

/** Saves a new call; nobody outside sees it before it is published. */
export async function prepareCall(ctx: Context, call: Call): Promise<{ number: number }> {
  await assertSound(ctx, call, null);
  const cohort = await ctx.db.cohort.create({
    data: { centerId: ctx.center.id, ...columns(call), rules: {} },
    select: { id: true },
  });
  await writeMarkSheet(ctx, cohort.id, call);
  await ctx.audit({
    subject: { type: "cohort", id: cohort.id },
    event: "prepare",
    to: "preparing",
    details: { number: call.number, quota: call.quota },
  });
  return { number: call.number };
}

/** Rewrites a call that was not published yet. */
export async function reviseCall(
  ctx: Context,
  { cohortId, edition, ...call }: Call & Seen & { cohortId: string },
) {
  const cohort = await lockCohort(ctx, cohortId);
  assertPreparing(cohort);
  await assertEdition(ctx, { type: "cohort", id: cohortId }, { edition });
  await assertSound(ctx, call, cohortId);
  await ctx.db.cohort.updateMany({ where: { id: cohortId }, data: columns(call) });
  await ctx.db.criterion.deleteMany({ where: { cohortId } });
  await writeMarkSheet(ctx, cohortId, call);
  await ctx.audit({
    subject: { type: "cohort", id: cohortId },
    event: "revise",
    details: { number: call.number, quota: call.quota },
  });
  return { number: call.number };
}

/** Makes the call public. From now on the window, the mark sheet and the rules stand as they are. */
export async function publishCall(ctx: Context, { cohortId, edition }: Seen & { cohortId: string }) {
  const cohort = await lockCohort(ctx, cohortId);
  const closesOn = fromUtcMidnight(cohort.closesOn);
  if (cohort.state === "preparing" && closesOn < chinaDate(ctx.now)) {
    const message = `招募截止日期 ${formatDate(closesOn)} 已过，公告没有发布。请先修改招募起止日期。`;
    throw new AppError("conflict", message);
  }
  if (cohort.state === "preparing") await assertEdition(ctx, { type: "cohort", id: cohortId }, { edition });
  await moveCohort(ctx, cohort, "publishCall");
  await ctx.db.cohort.updateMany({ where: { id: cohort.id }, data: { publishedAt: ctx.now } });
  await ctx.enqueue("closeCall", { cohort: cohort.id }, { startAfter: chinaDayStart(addDays(closesOn, 1)) });
  return { number: cohort.number, name: cohort.name };
}

function assertPreparing(cohort: { state: string; name: string }): void {
  if (cohort.state === "preparing") return;
  throw new AppError("conflict", `${cohort.name}的招募公告已经发布，评分指标和规则不能再修改。`);
}

async function assertSound(ctx: Context, call: Call, own: string | null): Promise<void> {
  const faults: FieldErrors = callFaults(call);
  const taken = await ctx.db.cohort.findFirst({ where: { number: call.number }, select: { id: true } });
  if (taken && taken.id !== own) faults.number = `${batchName(call.number)}已经存在，请改用其他批次号。`;
  const count = Object.keys(faults).length;
  if (count > 0) throw new AppError("invalid", `有 ${count} 处需要改正，请按提示修改后再提交。`, faults);
}

function columns(call: Call) {
  return {
    number: call.number,
    name: call.name,
    callTitle: call.title,
    callBody: call.body,
    opensOn: toUtcMidnight(call.opensOn),
    closesOn: toUtcMidnight(call.closesOn),
    reviewOn: call.reviewOn && toUtcMidnight(call.reviewOn),
    quota: call.quota,
    categories: call.categories,
  };
}

async function criteriaOf(ctx: Context, cohortId: string): Promise<(CallCriterion & { id: string })[]> {
  const criteria = await ctx.db.criterion.findMany({ where: { cohortId }, orderBy: { position: "asc" } });
  return criteria.map(({ id, name, max, step }, at) => {
    return { id, row: at + 1, name, max: Number(max), step: Number(step) };
  });
}

/** Criteria first: the rules name them by the ids they get here. */
async function writeMarkSheet(ctx: Context, cohortId: string, call: Call): Promise<void> {
  const created = await ctx.db.criterion.createManyAndReturn({
    data: call.criteria.map(({ name, max, step }, position) => {
      return { centerId: ctx.center.id, cohortId, position, name, max, step };
    }),
    select: { id: true, position: true },
  });
  const idOf = new Map(created.map(({ position, id }) => [call.criteria[position]?.row, id]));
  const { passMark, tieBreak, ...rest } = call.rules;
  const rules: StoredRules = {
    ...rest,
    ...(passMark === null ? {} : { passMark }),
    tieBreak: tieBreak.map((rule) => (rule.by === "criterion" ? byId(idOf.get(rule.row)) : rule)),
  };
  await ctx.db.cohort.updateMany({ where: { id: cohortId }, data: { rules } });
}

function byId(criterion: string | undefined): TieBreak {
  if (criterion === undefined) throw new Error("a tie-break names a criterion that is not on the sheet");
  return { by: "criterion", criterion };
}

function callRules(rules: StoredRules, criteria: readonly (CallCriterion & { id: string })[]): Call["rules"] {
  const { tieBreak, passMark, ...rest } = rules;
  const chosen = tieBreak.map((rule): CallTieBreak | null => {
    if (rule.by === "draw") return null;
    if (rule.by !== "criterion") return rule;
    const line = criteria.find(({ id }) => id === rule.criterion);
    return line ? { by: "criterion", row: line.row } : null;
  });
  return { ...rest, passMark: passMark ?? null, tieBreak: chosen.filter((rule) => rule !== null) };
}
