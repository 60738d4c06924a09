import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { can } from "@/lib/domain/access";
import { nextDirectNumber } from "@/lib/domain/admission/agreement-number";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import { AppError, type FieldErrors, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  amountOf,
  donorFaults,
  type donorForm,
  giftFaults,
  type giftForm,
  nextResourceState,
  type ResourceEvent,
  receiptFaults,
  type receiptForm,
  unnamedDonor,
} from "@/lib/domain/projects/giving/resource";
import { leftOf, resourceActs } from "@/lib/domain/projects/giving/resource-acts";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, stateAfter } from "../../base/moves";
import { historyOf } from "../../center/history";
import { assertWords, wordsToChoose } from "../../center/option-list";
import { assertParties, bodyOptions, projectOptions } from "../parties";
import { handOutsOf, shownResource, withDonor } from "./resource-list";

type Donor = FormValue<typeof donorForm>;
type Gift = FormValue<typeof giftForm>;
interface One extends Seen {
  resource: string;
}

/** What the form of a new or a pledged resource offers. */
export async function resourceChoices(ctx: Context, chosen: { mode?: string | null } = {}) {
  return {
    donorId: await bodyOptions(ctx),
    mode: await wordsToChoose(ctx, "resourceMode", chosen.mode ? [chosen.mode] : []),
    projectId: await projectOptions(ctx),
  };
}

/** A resource with what was handed out of it, what is left and what may be done. */
export async function findResource(ctx: Context, id: string) {
  const row = await ctx.db.charityResource.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { ...withDonor, project: { select: { id: true, name: true } } },
  });
  if (!row) throw notFound("慈善资源");
  const shown = shownResource(row);
  const distributions = await handOutsOf(ctx, id);
  const counted = distributions.filter(({ voidedAt }) => voidedAt === null);
  const left = leftOf(
    shown.quantity,
    counted.map(({ quantity }) => quantity),
  );
  return { ...shown, distributions, left, acts: resourceActs({ ...shown, left }) };
}

/** The same with its history. */
export async function getResource(ctx: Context, { resource: id }: { resource: string }) {
  const resource = await findResource(ctx, id);
  const history = await historyOf(ctx, { type: "resource", id });
  return { ...resource, history, edition: editionIn(history) };
}

/** Who gave: asked at its own door, which also opens those who do not want to be named. */
export async function getDonor(ctx: Context, { resource: id }: { resource: string }) {
  const { title, edition } = await getResource(ctx, { resource: id });
  const { donorId, donorName, anonymous } = await ctx.db.charityResource.findUniqueOrThrow({
    where: { centerId_id: { centerId: ctx.center.id, id } },
  });
  const options = { donorId: await bodyOptions(ctx, donorId) };
  return { id, title, donor: { donorId, donorName, anonymous }, options, edition };
}

/** The paper that both sides sign. Only who may know an anonymous donor prints it with the name. */
export async function getReceipt(ctx: Context, { resource: id }: { resource: string }) {
  const resource = await findResource(ctx, id);
  const named = !resource.anonymous || can(ctx.actor, "resource.donor");
  const { donorName, donor } = await ctx.db.charityResource.findUniqueOrThrow({
    where: { centerId_id: { centerId: ctx.center.id, id } },
    include: withDonor,
  });
  const { distributions: _, ...shown } = resource;
  return { ...shown, named, signer: named ? (donor?.name ?? donorName ?? "") : unnamedDonor };
}

function assertSound(faults: FieldErrors): void {
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

async function assertDonor(ctx: Context, donor: Donor, before?: string | null): Promise<void> {
  assertSound(donorFaults(donor));
  if (!donor.donorId) return;
  const body = await ctx.db.body.findFirst({ where: { centerId: ctx.center.id, id: donor.donorId } });
  if (!body) throw notFound("单位");
  if (body.archivedAt && donor.donorId !== before)
    throw invalid({ donorId: `“${body.name}”已停用，请选择其他单位。` });
}

async function assertGift(ctx: Context, gift: Gift, before: { mode: string | null } = { mode: null }) {
  assertSound(giftFaults(gift));
  const given = gift.mode ? [gift.mode] : [];
  await assertWords(ctx, "resourceMode", given, {
    field: "mode",
    before: before.mode ? [before.mode] : [],
  });
  await assertParties(ctx, { projectId: gift.projectId });
}

export async function addResource(ctx: Context, { donorId, donorName, anonymous, ...gift }: Donor & Gift) {
  const { center, db } = ctx;
  await lockCenter(ctx);
  // Both parts of the form are looked at before either is refused.
  assertSound({ ...donorFaults({ donorId, donorName }), ...giftFaults(gift) });
  await assertDonor(ctx, { donorId, donorName, anonymous });
  await assertGift(ctx, gift);
  const beginning = `${center.code}-${yearOf(chinaDate(ctx.now))}-JZ`;
  const taken = await db.charityResource.findMany({
    where: { centerId: center.id, number: { startsWith: beginning } },
    select: { number: true },
  });
  const number = nextDirectNumber(
    beginning,
    taken.map((one) => one.number),
  );
  const { id } = await db.charityResource.create({
    data: { centerId: center.id, number, donorId, donorName, anonymous, ...gift, ...amountOf(gift) },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "resource", id }, event: "add", to: "pledged", details: { number } });
  return { id };
}

/** As the person saw it, and nobody else's until the act is done. */
async function seen(ctx: Context, { resource: id, edition }: One) {
  await ctx.db.$queryRaw`
    select 1 from charity_resources where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const resource = await findResource(ctx, id);
  await assertEdition(ctx, { type: "resource", id }, { edition });
  return resource;
}

type Found = Awaited<ReturnType<typeof findResource>>;

function assertPossible(resource: Found, act: Parameters<typeof whyNotDone>[1]): void {
  const why = whyNotDone(resource.acts, act);
  if (why) throw new AppError("conflict", why);
}

/** What is pledged may still change; who gives it is corrected by itself. */
export async function editResource(ctx: Context, { resource: id, edition, ...gift }: Gift & One) {
  const before = await seen(ctx, { resource: id, edition });
  assertPossible(before, "edit");
  await assertGift(ctx, gift, before);
  const after = { ...gift, ...amountOf(gift) };
  await ctx.db.charityResource.updateMany({ where: { centerId: ctx.center.id, id }, data: after });
  const words = ({ valueFen, ...rest }: typeof after) => ({ ...rest, valueFen: String(valueFen) });
  const { title, kind, mode, quantity, unit, valueFen, valueBasis, through } = before;
  const { conditions, longTerm, projectId } = before;
  const was = { title, kind, mode, quantity, unit, valueFen, valueBasis, through, conditions };
  await ctx.audit({
    subject: { type: "resource", id },
    event: "edit",
    details: changesOf(words({ ...was, longTerm, projectId }), words(after)),
  });
  return { id };
}

/** The history says that the donor was corrected, and never who it is. */
export async function correctDonor(ctx: Context, { resource: id, edition, ...donor }: Donor & One) {
  await seen(ctx, { resource: id, edition });
  const where = { centerId: ctx.center.id, id };
  const before = await ctx.db.charityResource.findFirstOrThrow({ where });
  await assertDonor(ctx, donor, before.donorId);
  await ctx.db.charityResource.updateMany({ where, data: donor });
  await ctx.audit({ subject: { type: "resource", id }, event: "correctDonor" });
  return { id };
}

async function move(ctx: Context, one: One, event: ResourceEvent, data: object, reason?: string) {
  const resource = await seen(ctx, one);
  const { id, state: from } = resource;
  const state = stateAfter(nextResourceState(from, event));
  assertPossible(resource, event);
  const where = { centerId: ctx.center.id, id, state: from };
  const { count } = await ctx.db.charityResource.updateMany({ where, data: { ...data, state } });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "resource", id }, event, from, to: state, reason });
  return { id };
}

export function receiveResource(
  ctx: Context,
  { resource, edition, receivedOn, ...said }: FormValue<typeof receiptForm> & One,
) {
  assertSound(receiptFaults({ receivedOn }, chinaDate(ctx.now)));
  const data = { ...said, receivedOn: toUtcMidnight(receivedOn) };
  return move(ctx, { resource, edition }, "receive", data);
}

export function unreceiveResource(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const data = { receivedOn: null, receivedByName: null, quality: null, published: false };
  return move(ctx, one, "unreceive", data, reason);
}

export function voidResource(ctx: Context, { reason, ...one }: One & { reason: string }) {
  return move(ctx, one, "void", { reason, published: false }, reason);
}

async function setPublished(ctx: Context, one: One, event: "publish" | "unpublish") {
  const resource = await seen(ctx, one);
  assertPossible(resource, event);
  const where = { centerId: ctx.center.id, id: resource.id };
  await ctx.db.charityResource.updateMany({ where, data: { published: event === "publish" } });
  await ctx.audit({ subject: { type: "resource", id: resource.id }, event });
}

export function publishResource(ctx: Context, one: One) {
  return setPublished(ctx, one, "publish");
}

export function unpublishResource(ctx: Context, one: One) {
  return setPublished(ctx, one, "unpublish");
}
