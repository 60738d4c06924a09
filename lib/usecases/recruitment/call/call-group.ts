import type { Context } from "@/lib/db/context";
import { editionOf, type Seen } from "@/lib/db/edition";
import type { Call } from "@/lib/db/generated/client";
import { AppError, type FieldErrors, invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { type callOfferForm, type GroupTerms, groupFaults } from "@/lib/domain/recruitment/call/call-group";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { fullMark } from "@/lib/domain/recruitment/call/criteria";
import { assertWords, wordsOf, wordsToChoose } from "../../center/option-list";
import { assertPreparing, callByKey, preparingCall } from "./call-record";

export interface CallGroup extends GroupTerms {
  id: string;
  reserve: number;
}

/** The groups of a call, in its order; none where all are ranked as one. */
export async function groupsOf({ center, db }: Context, callId: string): Promise<CallGroup[]> {
  const groups = await db.callGroup.findMany({
    where: { centerId: center.id, callId },
    select: { id: true, name: true, quota: true, passMark: true, reserve: true },
    orderBy: { position: "asc" },
  });
  return groups.map(({ passMark, ...group }) => ({ ...group, passMark: passMark && Number(passMark) }));
}

/** What a call offers, to be written on. */
export async function callOfferForEdit(ctx: Context, input: { call: CallKey }) {
  const call = await callByKey(ctx, input.call);
  assertPreparing(call);
  const { id, kind, number, name, method, residencyModes, stages, incubationMonths } = call;
  return {
    call: { kind, number, name, method },
    edition: await editionOf(ctx, { type: "call", id }),
    offer: { residencyModes, stages, incubationMonths, groups: await groupsOf(ctx, id) },
    stages: await wordsToChoose(ctx, "stage", stages),
  };
}

/** Settles how, how long and in which groups a call in preparation takes its applicants. */
export async function saveCallOffer(ctx: Context, input: Offer & Seen & { call: CallKey }) {
  const call = await preparingCall(ctx, input);
  const { groups } = input;
  await assertWords(ctx, "stage", input.stages, { before: call.stages, field: "stages" });
  if (callKindTerms[call.kind].tiers && groups.length > 0)
    throw new AppError("conflict", "项目大赛按奖项的名额评选，不分组。");
  const faults = await faultsOf(ctx, call, groups);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const offer = await writeOffer(ctx, call.id, input);
  await ctx.audit({
    subject: { type: "call", id: call.id },
    event: "saveOffer",
    details: { ...offer, groups: groups.map(({ name }) => name) },
  });
  return { path: formatCallKey(call) };
}

/** Gives a new call what another one offers, as far as the center still has the words for it. */
export async function copyOffer(
  ctx: Context,
  from: { id: string } & Omit<Offer, "groups">,
  callId: string,
): Promise<void> {
  const { words } = await wordsOf(ctx, "stage");
  const stages = from.stages.filter((stage) => words.includes(stage));
  await writeOffer(ctx, callId, { ...from, stages, groups: await groupsOf(ctx, from.id) });
}

type Offer = FormValue<typeof callOfferForm>;

async function writeOffer(
  ctx: Context,
  callId: string,
  { residencyModes, stages, incubationMonths, groups }: Offer,
) {
  const offer = { residencyModes, stages, incubationMonths };
  // With groups the call itself has no number of its own: what lists of calls show beside each other.
  const quota = Math.max(1, sumOf(groups.map((group) => group.quota ?? 0)));
  await ctx.db.call.updateMany({
    where: { centerId: ctx.center.id, id: callId },
    data: { ...offer, ...(groups.length > 0 && { quota }) },
  });
  await writeGroups(ctx, callId, groups);
  return offer;
}

type Method = Pick<Call, "id" | "method">;

async function faultsOf(
  ctx: Context,
  { id, method }: Method,
  groups: readonly GroupTerms[],
): Promise<FieldErrors> {
  if (method === "appraisal") return groupFaults(groups, null);
  const criteria = await ctx.db.criterion.findMany({ where: { callId: id }, select: { max: true } });
  return groupFaults(groups, fullMark(criteria.map(({ max }) => ({ max: Number(max) }))));
}

/** Refuses groups that do not fit how the call selects; the method, or the sheet, may have changed since they were saved. */
export async function assertGroupsFit(ctx: Context, call: Method): Promise<void> {
  const [fault] = Object.values(await faultsOf(ctx, call, await groupsOf(ctx, call.id)));
  if (fault) throw new AppError("conflict", `分组与选拔方式或评分指标不符：${fault}请先修改批次的分组。`);
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** A group that keeps its name, or else its line, stays the same one: materials may be asked of it alone. */
async function writeGroups(ctx: Context, callId: string, groups: readonly GroupTerms[]): Promise<void> {
  const centerId = ctx.center.id;
  const before = await groupsOf(ctx, callId);
  const kept = groups.map((group, at) => {
    const namesake = before.find(({ name }) => name === group.name);
    const inLine = before[at];
    if (namesake || !inLine) return namesake?.id ?? null;
    return groups.some(({ name }) => name === inLine.name) ? null : inLine.id;
  });
  for (const { id } of before.filter(({ id }) => !kept.includes(id))) {
    await ctx.db.$executeRaw`
      update required_materials set group_ids = array_remove(group_ids, ${id}::uuid)
       where center_id = ${centerId}::uuid and call_id = ${callId}::uuid`;
    await ctx.db.callGroup.deleteMany({ where: { centerId, id } });
  }
  // Out of the way, so that lines may change places.
  await ctx.db.callGroup.updateMany({ where: { centerId, callId }, data: { position: { increment: 1000 } } });
  for (const [position, { name, quota, passMark, reserve }] of groups.entries()) {
    const data = { position, name, quota, passMark, reserve: reserve ?? 0 };
    const id = kept[position];
    if (id) await ctx.db.callGroup.updateMany({ where: { centerId, id }, data });
    else await ctx.db.callGroup.create({ data: { centerId, callId, ...data } });
  }
}
