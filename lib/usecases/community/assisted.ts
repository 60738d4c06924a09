import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { maskName } from "@/lib/domain/base/masking";
import {
  type AssistedEvent,
  assistedFaults,
  type assistedForm,
  type assistedSecretForm,
  isStillOpen,
  nextAssistedState,
} from "@/lib/domain/community/assisted";
import { assistedActs } from "@/lib/domain/community/assisted-acts";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { openText, sealText } from "@/lib/io/sealing";
import { drawSlipCode } from "@/lib/io/slip-code";
import { assertMoved, stateAfter } from "../base/moves";
import { historyOf } from "../center/history";
import { assertWords, wordsToChoose } from "../center/option-list";
import { assertPlace } from "../registry/place-choice";
import { digestsOf } from "./assisted-digest";
import { ownPlaceOptions } from "./own-places";

type Secret = FormValue<typeof assistedSecretForm>;
type Written = FormValue<typeof assistedForm>;
interface One extends Seen {
  assisted: string;
}

/** What its form offers. */
export async function assistedChoices(ctx: Context, chosen: { kinds?: string[]; placeId?: string } = {}) {
  return {
    kinds: await wordsToChoose(ctx, "assistedKind", chosen.kinds),
    placeId: await ownPlaceOptions(ctx, chosen.placeId ?? null),
  };
}

const withPlace = { place: { select: { id: true, name: true } } } as const;

async function find(ctx: Context, id: string) {
  const found = await ctx.db.assistedPerson.findFirst({
    where: { centerId: ctx.center.id, id },
    include: withPlace,
  });
  if (!found) throw notFound("帮扶对象");
  const { consentOn, keepUntil, ...row } = found;
  return {
    ...row,
    consentOn: consentOn && fromUtcMidnight(consentOn),
    keepUntil: fromUtcMidnight(keepUntil),
  };
}

/** One person as a screen may show it without a reason, with what they received and who looked into the record. */
export async function getAssisted(ctx: Context, { assisted: id }: { assisted: string }) {
  const { sealed: _, nameDigest: _n, phoneDigest: _p, ...person } = await find(ctx, id);
  const history = await historyOf(ctx, { type: "assisted", id });
  const distributions = await ctx.db.distribution.findMany({
    where: { centerId: ctx.center.id, assistedId: id, voidedAt: null },
    orderBy: [{ handedOn: "desc" }, { id: "desc" }],
    select: { id: true, handedOn: true, quantity: true, resource: { select: { title: true, unit: true } } },
  });
  const received = distributions.map(({ handedOn, ...row }) => ({
    ...row,
    handedOn: fromUtcMidnight(handedOn),
  }));
  return { ...person, received, acts: assistedActs(person), history, edition: editionIn(history) };
}

/** The record that a sealed text belongs to: moved to another one, it opens no more. */
function bound(center: string, id: string): string {
  return `assisted:${center}:${id}`;
}

function sealedAs(center: string, id: string, { name, phone, address, contact, condition }: Secret) {
  return sealText(JSON.stringify({ name, phone, address, contact, condition }), bound(center, id));
}

/** What was sealed of a person. */
export function secretOf(center: string, { id, sealed }: { id: string; sealed: string | null }): Secret {
  if (sealed === null) throw notFound("帮扶对象");
  return JSON.parse(openText(sealed, bound(center, id)));
}

async function assertFits(
  ctx: Context,
  written: Written,
  before?: { id: string; kinds: string[]; placeId: string },
): Promise<void> {
  const faults = assistedFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await assertWords(ctx, "assistedKind", written.kinds, { field: "kinds", before: before?.kinds ?? [] });
  await assertPlace(ctx, written, before);
  const offered = await ownPlaceOptions(ctx, before?.placeId ?? null);
  if (!offered.some(({ value }) => value === written.placeId)) throw notFound("地点");
  const { nameDigest, phoneDigest } = digestsOf(ctx.center.id, written);
  const twin = phoneDigest
    ? await ctx.db.assistedPerson.findFirst({
        where: {
          ...{ centerId: ctx.center.id, nameDigest, phoneDigest, state: { not: "deleted" } },
          ...(before && { id: { not: before.id } }),
        },
        select: { number: true },
      })
    : null;
  if (twin) throw invalid({ name: `姓名和电话与 ${twin.number} 相同，请在那条记录上办理。` });
}

/** What of a form is kept in the open; `mask` is the center's own. */
function plainOf(
  { center }: Context,
  { name, kinds, placeId, purpose, ground, consentOn, keepUntil }: Written,
) {
  return {
    ...{ kinds, placeId, purpose, ground, masked: maskName(name, center.maskRule) },
    consentOn: consentOn && toUtcMidnight(consentOn),
    keepUntil: toUtcMidnight(keepUntil),
  };
}

export async function addAssisted(ctx: Context, written: Written) {
  await assertFits(ctx, written);
  const centerId = ctx.center.id;
  const id = randomUUID();
  const number = `BF-${drawSlipCode().slice(0, 6)}`;
  await ctx.db.assistedPerson.create({
    data: {
      ...{ centerId, id, number, ...plainOf(ctx, written), ...digestsOf(centerId, written) },
      sealed: sealedAs(centerId, id, written),
      enteredByName: ctx.actor.name,
      createdAt: ctx.now,
    },
  });
  await ctx.audit({ subject: { type: "assisted", id }, event: "add", details: { number } });
  return { id };
}

async function seen(ctx: Context, { assisted: id, edition }: One) {
  await ctx.db.$queryRaw`
    select 1 from assisted_persons where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const person = await find(ctx, id);
  await assertEdition(ctx, { type: "assisted", id }, { edition });
  return person;
}

/** Opens the record to this person for a while, for a reason that stays on record. */
export async function openAssisted(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { id, state } = await seen(ctx, { assisted: one.assisted });
  const why = whyNotDone(assistedActs({ state }), "open");
  if (why) throw new AppError("conflict", why);
  const access = await noteAccess(ctx, { assistedId: id, act: "open", reason });
  await ctx.audit({ subject: { type: "assisted", id }, event: "open", reason });
  return { id, access };
}

async function noteAccess(
  { center, actor, now, db }: Context,
  entry: { assistedId: string; act: "open" | "change" | "delete"; reason: string },
): Promise<string> {
  const id = randomUUID();
  await db.assistedAccess.create({
    data: { centerId: center.id, id, ...entry, at: now, byId: actor.userId, byName: actor.name },
  });
  return id;
}

/** What was sealed, for whoever opened it and only while the opening counts. */
export async function openedAssisted(
  ctx: Context,
  { assisted, access }: { assisted: string; access: string },
) {
  const { center, db, actor, now } = ctx;
  const opening = await db.assistedAccess.findFirst({
    where: { centerId: center.id, id: access, assistedId: assisted, act: "open" },
  });
  if (!opening || opening.byId === null || opening.byId !== actor.userId) throw notFound("帮扶对象");
  if (!isStillOpen(opening.at, now))
    throw new AppError("conflict", "查看时间已过，请回到这条记录，写明事由后再次查看。");
  const { sealed, nameDigest: _n, phoneDigest: _p, ...person } = await find(ctx, assisted);
  const secret = secretOf(center.id, { id: assisted, sealed });
  const history = await historyOf(ctx, { type: "assisted", id: assisted });
  return { ...person, ...secret, reason: opening.reason, access, edition: editionIn(history) };
}

/** Changes it; whoever does has opened it before. */
export async function editAssisted(
  ctx: Context,
  { assisted, access, edition, ...written }: Written & One & { access: string },
) {
  const before = await seen(ctx, { assisted, edition });
  const { reason } = await openedAssisted(ctx, { assisted, access });
  await assertFits(ctx, written, before);
  const centerId = ctx.center.id;
  await ctx.db.assistedPerson.updateMany({
    where: { centerId, id: assisted, state: before.state },
    data: {
      ...plainOf(ctx, written),
      ...digestsOf(centerId, written),
      sealed: sealedAs(centerId, assisted, written),
    },
  });
  await noteAccess(ctx, { assistedId: assisted, act: "change", reason });
  await ctx.audit({ subject: { type: "assisted", id: assisted }, event: "edit" });
  return { id: assisted };
}

type Moved = One & { reason: string };

async function move(ctx: Context, { reason, ...one }: Moved, event: AssistedEvent) {
  const { id, state: from } = await seen(ctx, one);
  const to = stateAfter(nextAssistedState(from, event));
  const gone = {
    sealed: null,
    nameDigest: null,
    phoneDigest: null,
    masked: "（已删除）",
    deletedAt: ctx.now,
  };
  const { count } = await ctx.db.assistedPerson.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { state: to, reason, ...(event === "delete" && gone) },
  });
  assertMoved(1, count);
  if (event === "delete") await noteAccess(ctx, { assistedId: id, act: "delete", reason });
  await ctx.audit({ subject: { type: "assisted", id }, event, from, to, reason });
}

export async function endAssisted(ctx: Context, input: Moved) {
  await move(ctx, input, "end");
}

export async function restoreAssisted(ctx: Context, input: Moved) {
  await move(ctx, input, "restore");
}

/** Takes what is sensitive for good, and leaves the count. */
export async function deleteAssisted(ctx: Context, input: Moved) {
  await move(ctx, input, "delete");
}
