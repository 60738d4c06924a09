import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { maskName } from "@/lib/domain/base/masking";
import {
  type AssistedEvent,
  assistedFaults,
  type assistedForm,
  nextAssistedState,
} from "@/lib/domain/community/assisted";
import { assistedActs } from "@/lib/domain/community/assisted-acts";
import { drawSlipCode } from "@/lib/io/slip-code";
import { assertMoved, stateAfter } from "../../base/moves";
import { assertWords, wordsToChoose } from "../../center/option-list";
import { assertPlace, placeOptions } from "../../registry/place-choice";
import { digestsOf } from "./assisted-digest";
import { noteAccess, openedAssisted } from "./assisted-opening";
import { findAssisted, sealedAs } from "./assisted-record";

type Written = FormValue<typeof assistedForm>;
interface One extends Seen {
  assisted: string;
}

/** What its form offers. */
export async function assistedChoices(ctx: Context, chosen: { kinds?: string[]; placeId?: string } = {}) {
  return {
    kinds: await wordsToChoose(ctx, "assistedKind", chosen.kinds),
    placeId: await placeOptions(ctx, chosen.placeId ?? null),
  };
}

/** One person as a screen may show it without a reason, with who looked into the record. */
export async function getAssisted(ctx: Context, { assisted: id }: { assisted: string }) {
  const { sealed: _, nameDigest: _n, phoneDigest: _p, ...person } = await findAssisted(ctx, id);
  const looked = await ctx.db.assistedAccess.findMany({
    where: { centerId: ctx.center.id, assistedId: id },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, at: true, byName: true, act: true, reason: true },
  });
  return {
    ...person,
    looked,
    acts: assistedActs(person),
    edition: await editionOf(ctx, { type: "assisted", id }),
  };
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
  const offered = await placeOptions(ctx, before?.placeId ?? null);
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
  await lockCenter(ctx); // nobody is on the list twice
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
  const person = await findAssisted(ctx, id);
  await assertEdition(ctx, { type: "assisted", id }, { edition });
  return person;
}

/** Changes it; whoever does has opened it before. */
export async function editAssisted(
  ctx: Context,
  { assisted, access, edition, ...written }: Written & One & { access: string },
) {
  await lockCenter(ctx); // as when one is added: two who become the same at once
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
