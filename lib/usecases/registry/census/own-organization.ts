import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { nameKey } from "@/lib/domain/base/name-key";
import type { CensusNoteKind } from "@/lib/domain/registry/census-note";
import { normalizeCreditCode } from "@/lib/domain/registry/credit-code";
import { normalizeFilingNumber, type Registration } from "@/lib/domain/registry/legal-status";
import {
  type newOwnOrganizationForm,
  type ownOrganizationForm,
  statusFaults,
} from "@/lib/domain/registry/organization";
import { registerOrganization } from "../organization";
import { assertKinds } from "../organization-record";
import { placesOfVisit } from "../place-choice";

// What a community's worker does with the organizations of the own place and below.

export interface Alike extends Registration {
  id: string;
  name: string;
  place: string | null;
  /** On the worker's own list. */
  here: boolean;
}

interface Sought {
  name: string;
  creditCode: string | null;
  filingNumber: string | null;
}

/** The own place and all below; none where the visit is narrowed to no place. */
async function ownPlaces(ctx: Context): Promise<string[]> {
  return (await placesOfVisit(ctx)) ?? [];
}

/** The organizations of the whole center that this one may be: of the same code, number or name. */
export async function organizationsAlike(ctx: Context, sought: Sought): Promise<Alike[]> {
  const code = sought.creditCode && normalizeCreditCode(sought.creditCode);
  const number = sought.filingNumber && normalizeFilingNumber(sought.filingNumber);
  const rows = await ctx.db.$queryRaw<(Omit<Alike, "here"> & { placeId: string | null })[]>`
    select id, name, legal_status::text as "legalStatus", credit_code as "creditCode",
        filing_number as "filingNumber", place_id as "placeId", place
      from organizations_alike(${code}, ${number}, ${nameKey(sought.name)}) where center_id = ${ctx.center.id}::uuid`;
  const own = await ownPlaces(ctx);
  return rows.map(({ placeId, ...one }) => ({ ...one, here: placeId !== null && own.includes(placeId) }));
}

/** Refuses a place outside the own one. */
async function assertOwnPlace(ctx: Context, placeId: string) {
  if (!(await ownPlaces(ctx)).includes(placeId)) throw notFound("地点");
}

type Written = FormValue<typeof newOwnOrganizationForm>;

/** Adds an organization that nobody had; `seen` are the likely ones that the person said it is not. */
export async function addOwnOrganization(ctx: Context, { seen, ...written }: Written & { seen: string[] }) {
  const faults = statusFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await lockCenter(ctx);
  const { codeReason, ...facts } = written;
  await assertOwnPlace(ctx, facts.placeId);
  await assertKinds(ctx, facts);
  const creditCode = facts.creditCode && normalizeCreditCode(facts.creditCode);
  const filingNumber = facts.filingNumber && normalizeFilingNumber(facts.filingNumber);
  for (const one of await organizationsAlike(ctx, { name: facts.name, creditCode, filingNumber })) {
    const at = `“${one.name}”（${one.place ?? "没有登记地点"}）`;
    if (creditCode !== null && one.creditCode === creditCode)
      throw invalid({ creditCode: `这个代码已是${at}的，就是它的不用再增加，请返回上一步选“就是它”。` });
    const named = nameKey(one.name) === nameKey(facts.name);
    if (named && filingNumber !== null && one.filingNumber === filingNumber)
      throw invalid({ filingNumber: `${at}的名称和备案编号都相同，请返回上一步选“就是它”。` });
    if (!seen.includes(one.id))
      throw invalid({ name: `可能就是${at}。请返回上一步查一查，确是另一家的再增加。` });
  }
  return { id: await registerOrganization(ctx, { ...facts, creditCode, filingNumber }, codeReason) };
}

const shown = {
  ...{ id: true, name: true, category: true, field: true, legalStatus: true, leader: true },
  ...{ creditCode: true, filingNumber: true, partyOrganization: true, placeId: true },
  place: { select: { id: true, name: true } },
  standings: {
    where: { voidedAt: null },
    select: { id: true, kind: true, year: true, result: true },
    orderBy: { since: "desc" },
    take: 10,
  },
  censusNotes: { where: { settledAt: null }, orderBy: { saidAt: "desc" } },
} as const;

/**
 * One of the own place and below, without what the center alone knows of it. Others that only reported here or ask here
 * to be filed are seen within the place too: they are no part of it.
 */
export async function getOwnOrganization(ctx: Context, { organization: id }: { organization: string }) {
  const found = await ctx.db.organization.findFirst({
    where: { centerId: ctx.center.id, id, placeId: { in: await ownPlaces(ctx) } },
    select: shown,
  });
  if (!found) throw notFound("社会组织");
  return found;
}

/** The same for its form. */
export async function getOwnOrganizationToEdit(ctx: Context, one: { organization: string }) {
  const found = await getOwnOrganization(ctx, one);
  return { ...found, edition: await editionOf(ctx, { type: "organization", id: found.id }) };
}

/** Corrects what a community knows; name, status and papers are the center's. */
export async function correctOwnOrganization(
  ctx: Context,
  input: FormValue<typeof ownOrganizationForm> & Seen & { organization: string },
) {
  await lockCenter(ctx);
  const before = await getOwnOrganization(ctx, input);
  await assertEdition(ctx, { type: "organization", id: before.id }, input);
  const { category, field, leader, leaderMobile, partyOrganization, placeId } = input;
  // The mobile is not shown here. That of whoever led before goes with them; another one is written down.
  const led = leader !== before.leader || leaderMobile !== null ? { leader, leaderMobile } : { leader };
  const facts = { category, field, ...led, partyOrganization, placeId };
  await assertOwnPlace(ctx, placeId);
  await assertKinds(ctx, facts, before);
  const { id } = before;
  const { leaderMobile: mobileBefore } = await ctx.db.organization.findFirstOrThrow({
    where: { centerId: ctx.center.id, id },
    select: { leaderMobile: true },
  });
  await ctx.db.organization.updateMany({ where: { centerId: ctx.center.id, id }, data: facts });
  const was = {
    category: before.category,
    field: before.field,
    leader: before.leader,
    leaderMobile: mobileBefore,
    partyOrganization: before.partyOrganization,
    placeId: before.placeId,
  };
  await ctx.audit({
    subject: { type: "organization", id },
    event: "edit",
    details: changesOf(was, facts),
  });
  return { id };
}

async function say(
  ctx: Context,
  organization: { id: string; name: string },
  kind: CensusNoteKind,
  words: string,
) {
  const where = { centerId: ctx.center.id, organizationId: organization.id, kind, settledAt: null };
  if (await ctx.db.censusNote.findFirst({ where, select: { id: true } }))
    throw new AppError("conflict", `“${organization.name}”已经报过，中心还在核对。`);
  const id = randomUUID();
  const placeId = ctx.scope.place;
  if (!placeId) throw new Error("this door is not narrowed to a place");
  await ctx.db.censusNote.createMany({
    data: [
      {
        ...{ centerId: ctx.center.id, id, organizationId: organization.id, placeId, kind, words },
        ...{ saidAt: ctx.now, saidByName: ctx.actor.name },
      },
    ],
  });
  await ctx.audit({ subject: { type: "censusNote", id }, event: "say", to: kind, reason: words });
}

interface Noted {
  organization: string;
  reason: string;
}

export async function sayGone(ctx: Context, { organization, reason }: Noted): Promise<void> {
  await lockCenter(ctx);
  await say(ctx, await getOwnOrganization(ctx, { organization }), "gone", reason);
}

export async function sayMoved(ctx: Context, { organization, reason }: Noted): Promise<void> {
  await lockCenter(ctx);
  await say(ctx, await getOwnOrganization(ctx, { organization }), "moved", reason);
}

/** Says that a likely one, which stands elsewhere or nowhere on record, is the one that is here. */
export async function sayHere(ctx: Context, { organization, ...sought }: Sought & { organization: string }) {
  await lockCenter(ctx);
  const found = (await organizationsAlike(ctx, sought)).find(({ id }) => id === organization);
  if (!found) throw notFound("社会组织");
  if (found.here) throw new AppError("conflict", `“${found.name}”已在您的名单里，不用再报。`);
  await say(ctx, found, "here", `登记的地点：${found.place ?? "没有"}`);
}
