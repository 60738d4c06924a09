import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { maskPhone } from "@/lib/domain/base/masking";
import { nameKey } from "@/lib/domain/base/name-key";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { toPlainCode } from "@/lib/domain/base/text-input";
import {
  type IdentityKind,
  identityKindLabels,
  identityKinds,
  maskedNumber,
  type VolunteerAct,
  type VolunteerState,
  volunteerActs,
  volunteerFaults,
  type volunteerForm,
  volunteerStateOf,
  volunteerStates,
} from "@/lib/domain/community/volunteer";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { openText, sealText } from "@/lib/io/sealing";
import { proofsOf } from "../../admission/proof";
import { idsFound } from "../../base/search";
import { countsByState } from "../../base/state-counts";
import { historyOf } from "../../center/history";
import { assertPlace, placeOptions } from "../../registry/place-choice";
import { volunteerSearch } from "./people-search";

export interface VolunteerQuery extends PageQuery {
  state: VolunteerState | null;
  team: string | null;
  /** Part of the name or the phone number, as typed. */
  q: string;
}

export type VolunteerRow = Awaited<ReturnType<typeof listVolunteers>>["rows"][number];

const leftAs = { active: null, left: { not: null } } as const satisfies Record<VolunteerState, unknown>;

/** One page of the volunteers by name, with the teams and the confirmed hours of each. Nobody is ranked. */
export async function listVolunteers(ctx: Context, query: VolunteerQuery) {
  const { center, db } = ctx;
  const { state, team, q } = query;
  const ids = await idsFound(ctx, volunteerSearch, q);
  const where = {
    centerId: center.id,
    ...(ids && { id: { in: ids } }),
    ...(team && { teamMembers: { some: { teamId: team, leftOn: null } } }),
  };
  const groups = await countsByState(volunteerStates, (one) =>
    db.volunteer.count({ where: { ...where, leftOn: leftAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.volunteer.findMany({
    where: { ...where, ...(state && { leftOn: leftAs[state] }) },
    select: {
      ...{ id: true, name: true, phone: true, leftOn: true, place: { select: { name: true } } },
      teamMembers: { where: { leftOn: null }, select: { team: { select: { name: true } } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...window,
  });
  const rows = found.map(({ phone, place, teamMembers, ...row }) => ({
    ...row,
    state: volunteerStateOf(row),
    phone: phone && maskPhone(phone),
    place: place?.name ?? null,
    teams: teamMembers.map(({ team: one }) => one.name).join("、"),
  }));
  return { ...listed, rows };
}

const storedPaper = z.object({ kind: z.enum(identityKinds), number: z.string() });
const sealOf = (ctx: Context, id: string) => `${ctx.center.id}/volunteer/${id}`;

/** The identity paper as it lies sealed; null where there is none. */
export function identityOf(ctx: Context, { id, sealed }: { id: string; sealed: string | null }) {
  return sealed === null ? null : storedPaper.parse(JSON.parse(openText(sealed, sealOf(ctx, id))));
}

function sealedOf(ctx: Context, id: string, kind: IdentityKind | null, number: string | null): string | null {
  if (kind === null || number === null) return null;
  const paper = { kind, number: toPlainCode(number).toUpperCase() };
  return sealText(JSON.stringify(paper), sealOf(ctx, id));
}

async function find(ctx: Context, id: string) {
  const row = await ctx.db.volunteer.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { place: { select: { id: true, name: true } } },
  });
  if (!row) throw notFound("志愿者");
  const { sealed, bornOn, consentOn, leftOn, ...volunteer } = row;
  const paper = identityOf(ctx, row);
  return {
    ...volunteer,
    bornOn: bornOn && fromUtcMidnight(bornOn),
    consentOn: fromUtcMidnight(consentOn),
    leftOn: leftOn && fromUtcMidnight(leftOn),
    sealed,
    identityKind: paper?.kind ?? null,
    /** What screens show of the paper. */
    identity: paper && `${identityKindLabels[paper.kind]} ${maskedNumber(paper.number)}`,
  };
}

/** One volunteer with teams, what counts of their hours, the proofs given out, and the history. */
export async function getVolunteer(ctx: Context, { volunteer: id }: { volunteer: string }) {
  const { sealed: _, ...volunteer } = await find(ctx, id);
  const given = await ctx.db.serviceHours.aggregate({
    where: { centerId: ctx.center.id, volunteerId: id, state: "confirmed" },
    _count: true,
    _sum: { hours: true },
  });
  const hours = Number(given._sum.hours ?? 0);
  const teams = await ctx.db.teamMember.findMany({
    where: { centerId: ctx.center.id, volunteerId: id, leftOn: null },
    select: { team: { select: { id: true, name: true } } },
  });
  const proofs = await proofsOf(ctx, { type: "volunteer", id });
  const history = await historyOf(ctx, { type: "volunteer", id });
  return {
    ...volunteer,
    ...{ hours, times: given._count, teams: teams.map(({ team }) => team), proofs },
    ...{ acts: volunteerActs(volunteer, hours), history, edition: editionIn(history) },
  };
}

export async function volunteerChoices(ctx: Context, chosen: { placeId: string | null } = { placeId: null }) {
  return { placeId: await placeOptions(ctx, chosen.placeId) };
}

type Written = FormValue<typeof volunteerForm>;

async function assertFits(ctx: Context, written: Written, before?: { id: string; placeId: string | null }) {
  const faults = volunteerFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await assertPlace(ctx, written, before);
  const { name, phone } = written;
  const twin =
    phone &&
    (await ctx.db.volunteer.findFirst({
      where: {
        ...{ centerId: ctx.center.id, phone, nameKey: nameKey(name) },
        ...(before && { id: { not: before.id } }),
      },
      select: { id: true },
    }));
  if (twin) throw invalid({ phone: "同名同手机号的志愿者已经登记，请在列表中查找。" });
}

function columnsOf({ bornOn, consentOn, identityKind: _kind, identityNumber: _number, ...written }: Written) {
  return { ...written, bornOn: bornOn && toUtcMidnight(bornOn), consentOn: toUtcMidnight(consentOn) };
}

export async function addVolunteer(ctx: Context, written: Written) {
  await lockCenter(ctx); // nobody is on record twice
  await assertFits(ctx, written);
  const id = randomUUID();
  const sealed = sealedOf(ctx, id, written.identityKind, written.identityNumber);
  await ctx.db.volunteer.createMany({
    data: [{ centerId: ctx.center.id, id, ...columnsOf(written), sealed, createdAt: ctx.now }],
  });
  await ctx.audit({ subject: { type: "volunteer", id }, event: "add" });
  return { id };
}

type One = Seen & { volunteer: string };

async function seen(ctx: Context, { volunteer: id, edition }: One, act: VolunteerAct) {
  await ctx.db.$queryRaw`
    select 1 from volunteers where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const volunteer = await find(ctx, id);
  await assertEdition(ctx, { type: "volunteer", id }, { edition });
  const why = whyNotDone(volunteerActs(volunteer, 0), act);
  if (why) throw new AppError("conflict", why);
  return volunteer;
}

/** A number that was left empty stays what it was: no form shows it. */
export async function editVolunteer(ctx: Context, { volunteer: id, edition, ...written }: Written & One) {
  await lockCenter(ctx); // as when one is added: two who become the same at once
  const before = await seen(ctx, { volunteer: id, edition }, "edit");
  const kept = written.identityNumber === null && before.sealed !== null;
  await assertFits(ctx, written, before);
  const sealed = kept ? before.sealed : sealedOf(ctx, id, written.identityKind, written.identityNumber);
  const data = { ...columnsOf(written), sealed };
  await ctx.db.volunteer.updateMany({ where: { centerId: ctx.center.id, id }, data });
  await ctx.audit({ subject: { type: "volunteer", id }, event: "edit" });
  return { id };
}

async function move(ctx: Context, { reason, ...one }: One & { reason: string }, act: "leave" | "return") {
  const { id } = await seen(ctx, one, act);
  const today = toUtcMidnight(chinaDate(ctx.now));
  const data = act === "leave" ? { leftOn: today, reason } : { leftOn: null, reason: null };
  await ctx.db.volunteer.updateMany({ where: { centerId: ctx.center.id, id }, data });
  if (act === "leave")
    await ctx.db.teamMember.updateMany({
      where: { centerId: ctx.center.id, volunteerId: id, leftOn: null },
      data: { leftOn: today },
    });
  await ctx.audit({ subject: { type: "volunteer", id }, event: act, reason });
}

export function leaveService(ctx: Context, input: One & { reason: string }) {
  return move(ctx, input, "leave");
}

export function returnToService(ctx: Context, input: One & { reason: string }) {
  return move(ctx, input, "return");
}
