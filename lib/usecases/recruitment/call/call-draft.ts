import type { Context } from "@/lib/db/context";
import { editionOf } from "@/lib/db/edition";
import type { Call } from "@/lib/db/generated/client";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { CallTerms } from "@/lib/domain/recruitment/call/call";
import { criteriaFor, proposedRules, usualTiers } from "@/lib/domain/recruitment/call/call-defaults";
import type { CallKey, CallKind } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms, callName } from "@/lib/domain/recruitment/call/call-kind";
import { wholeDays } from "@/lib/domain/recruitment/call/call-phase";
import type { CallCriterion } from "@/lib/domain/recruitment/call/criteria";
import { wordsOf } from "@/lib/usecases/center/option-list";
import { storedRules, storedTiers } from "../rules";
import { type CallGroup, groupsOf } from "./call-group";
import { assertPreparing, callByKey, windowOf } from "./call-record";

/** The form of a call as it is shown: dates may still be missing. */
export type CallDraft = Omit<CallTerms, "opensOn" | "closesOn"> & {
  opensOn: CallTerms["opensOn"] | null;
  closesOn: CallTerms["closesOn"] | null;
  /** Where there are any, they say how many are taken, and the quota follows them. */
  groups: CallGroup[];
};

/** A new call as it is proposed: the next number of its kind, and mark sheet and rules of the one before. */
export async function proposeCall(
  ctx: Context,
  {
    from,
    kind = from?.kind ?? "incubation",
  }: { from?: CallKey | undefined; kind?: CallKind | undefined } = {},
): Promise<CallDraft> {
  const last = from
    ? await callByKey(ctx, from)
    : await ctx.db.call.findFirst({ where: { kind }, orderBy: { number: "desc" } });
  const said = from && last; // the words too, only of a call that somebody chose
  const number = await nextNumber(ctx, kind);
  const criteria = last ? await criteriaOf(ctx, last.id) : [];
  const name = callName(kind, number);
  return {
    kind,
    number,
    name,
    title: said
      ? said.title.replaceAll(said.name, name)
      : `${ctx.center.name}${name}${callKindTerms[kind].notice}`,
    body: said ? said.body.replaceAll(said.name, name) : "",
    guide: said ? said.guide : null,
    method: last?.method ?? "ranking",
    opensOn: null,
    opensAt: last?.opensAt ?? wholeDays.opensAt,
    closesOn: null,
    closesAt: last?.closesAt ?? wholeDays.closesAt,
    reviewOn: null,
    quota: last?.quota ?? 30,
    groups: said ? await groupsOf(ctx, said.id) : [],
    categories: said ? said.categories : [...(await wordsOf(ctx, "category")).words],
    formId: last?.formId ?? null,
    criteria:
      criteria.length > 0 ? criteria : criteriaFor(kind).map((line) => ({ id: `${line.row}`, ...line })),
    rules: last && criteria.length > 0 ? storedRules.parse(last.rules) : proposedRules,
    ...projectTermsOf(last, kind),
  };
}

/** What only calls for projects settle; `none` before there was one of this kind. */
function projectTermsOf(call: Call | null, kind: CallKind) {
  const { fundId = null, barRule = "shown", oneProject = false, amountsPublic = true, tiers } = call ?? {};
  const proposed = callKindTerms[kind].tiers ? usualTiers : [];
  const awarded = tiers ? storedTiers.parse(tiers) : proposed;
  return { fundId, barRule, oneProject, amountsPublic, tiers: awarded } as const;
}

/** A call in preparation, to be written on. */
export async function callForEdit(ctx: Context, input: { call: CallKey }) {
  const call = await callByKey(ctx, input.call);
  assertPreparing(call);
  const { id, kind, number, name, title, body, guide, method, quota, categories, formId } = call;
  const draft: CallDraft = {
    ...{ kind, number, name, title, body, guide, method, quota, categories, formId },
    ...windowOf(call),
    reviewOn: call.reviewOn && fromUtcMidnight(call.reviewOn),
    groups: await groupsOf(ctx, id),
    criteria: await criteriaOf(ctx, id),
    rules: storedRules.parse(call.rules),
    ...projectTermsOf(call, kind),
  };
  return { id, draft, edition: await editionOf(ctx, { type: "call", id }) };
}

/** Numbers count within a kind; a batch taken over has one without a call. */
async function nextNumber(ctx: Context, kind: CallKind): Promise<number> {
  const { id } = ctx.center;
  const [next] = await ctx.db.$queryRaw<{ number: number }[]>`
    select coalesce(greatest(
      (select max(number) from calls where center_id = ${id}::uuid and kind::text = ${kind}),
      (select max(number) from cohorts where center_id = ${id}::uuid and ${kind} = 'incubation')), 0) + 1 as number`;
  return next?.number ?? 1;
}

export async function criteriaOf(ctx: Context, callId: string): Promise<CallCriterion[]> {
  const criteria = await ctx.db.criterion.findMany({ where: { callId }, orderBy: { position: "asc" } });
  return criteria.map(({ id, name, max, step, section, evidence }, at) => {
    return { id, row: at + 1, name, max: Number(max), step: Number(step), section, evidence };
  });
}
