import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { type OutcomeKind, outcomeFaults, type outcomeForm } from "@/lib/domain/projects/giving/outcome";
import { type Validity, validities, validityActs, voidedAs } from "@/lib/domain/projects/validity";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved } from "../../base/moves";
import { idsFound } from "../../base/search";
import { countsByState } from "../../base/state-counts";
import { historyOf } from "../../center/history";
import { daysOf, type Period, within } from "../filter";
import { assertParties, partyOptions } from "../parties";
import { outcomeSearch } from "./giving-search";

export interface OutcomeQuery extends PageQuery, Period {
  state: Validity | null;
  kind: OutcomeKind | null;
  year: number | null;
  /** A body or an organization of it. */
  party: string | null;
  partner: string | null;
  /** Part of its name, the partner or a party, as typed. */
  q: string;
}

export type OutcomeRow = Awaited<ReturnType<typeof listOutcomes>>["rows"][number];

const withNames = {
  organization: { select: { id: true, name: true } },
  body: { select: { id: true, name: true } },
  project: { select: { id: true, name: true } },
  opportunity: { select: { id: true, title: true } },
} as const;

/** One page of the outcomes, the latest first, with what can be filtered by. */
export async function listOutcomes(ctx: Context, query: OutcomeQuery) {
  const { center, db } = ctx;
  const { state, kind, year, party, partner, q } = query;
  const ids = await idsFound(ctx, outcomeSearch, q);
  const where = {
    centerId: center.id,
    ...(kind && { kind }),
    ...(partner && { partner }),
    ...(party && { OR: [{ organizationId: party }, { bodyId: party }] }),
    AND: [{ signedOn: daysOf(year) }, { signedOn: within(query) }],
    ...(ids && { id: { in: ids } }),
  };
  const groups = await countsByState(validities, (one) =>
    db.outcome.count({ where: { ...where, voidedAt: voidedAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.outcome.findMany({
    where: { ...where, ...(state && { voidedAt: voidedAs[state] }) },
    include: withNames,
    orderBy: [{ signedOn: "desc" }, { id: "desc" }],
    ...window,
  });
  return { ...listed, rows: found.map(shown), options: await filterOptions(ctx) };
}

async function filterOptions({ center, db }: Context) {
  const offered = await db.$queryRaw<(Option & { filter: "party" | "partner" | "year" })[]>`
    select 'party' as filter, o.id::text as value, o.name as label from outcomes t
      join organizations o on o.center_id = t.center_id and o.id = t.organization_id
     where t.center_id = ${center.id}::uuid
    union select 'party', b.id::text, b.name from outcomes t
      join bodies b on b.center_id = t.center_id and b.id = t.body_id
     where t.center_id = ${center.id}::uuid
    union select 'partner', partner, partner from outcomes where center_id = ${center.id}::uuid
    union select 'year', year, year || ' 年' from outcomes, to_char(signed_on, 'FMYYYY') year
     where center_id = ${center.id}::uuid
     order by label`;
  const of = (one: string) => offered.filter(({ filter }) => filter === one);
  return { party: of("party"), partner: of("partner"), year: of("year").reverse() };
}

type Named = { name: string } | null;

function shown<T extends { signedOn: Date; organization: Named; body: Named }>({ signedOn, ...row }: T) {
  const parties = [row.organization, row.body].flatMap((one) => one?.name ?? []).join("、");
  return { ...row, parties, signedOn: fromUtcMidnight(signedOn) };
}

async function find(ctx: Context, id: string) {
  const where = { centerId: ctx.center.id, id };
  const row = await ctx.db.outcome.findFirst({ where, include: withNames });
  if (!row) throw notFound("对接成果");
  return shown(row);
}

export async function getOutcome(ctx: Context, { outcome: id }: { outcome: string }) {
  const outcome = await find(ctx, id);
  const history = await historyOf(ctx, { type: "outcome", id });
  return { ...outcome, acts: validityActs(outcome, "对接成果"), history, edition: editionIn(history) };
}

/** What the form offers: also what was or is posted. */
export async function outcomeChoices(ctx: Context, chosen: { bodyId?: string | null } = {}) {
  const parties = await partyOptions(ctx, chosen);
  const posted = await ctx.db.opportunity.findMany({
    where: { centerId: ctx.center.id, state: { in: ["posted", "closed"] } },
    select: { id: true, title: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return { ...parties, opportunityId: posted.map(({ id, title }) => ({ value: id, label: title })) };
}

/** The form of a new one, with what is known where it comes from something posted. */
export async function newOutcome(ctx: Context, { opportunity }: { opportunity: string | null }) {
  const where = { centerId: ctx.center.id, id: opportunity ?? "" };
  const posted = opportunity ? await ctx.db.opportunity.findFirst({ where }) : null;
  if (opportunity && !posted) throw notFound("信息");
  const { organizationId = null, bodyId = null } = posted ?? {};
  return {
    values: { organizationId, bodyId, opportunityId: opportunity },
    options: await outcomeChoices(ctx),
  };
}

type Written = FormValue<typeof outcomeForm>;

async function assertFits(ctx: Context, written: Written, before?: { bodyId: string | null }) {
  const faults = outcomeFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await assertParties(ctx, written, before);
  const where = { centerId: ctx.center.id, id: written.opportunityId ?? "" };
  if (written.opportunityId && !(await ctx.db.opportunity.findFirst({ where }))) throw notFound("信息");
}

export async function addOutcome(ctx: Context, written: Written) {
  await assertFits(ctx, written);
  const { id } = await ctx.db.outcome.create({
    data: { centerId: ctx.center.id, ...written, signedOn: toUtcMidnight(written.signedOn) },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "outcome", id }, event: "add", details: { title: written.title } });
  return { id };
}

type One = Seen & { outcome: string };

async function seen(ctx: Context, { outcome: id, edition }: One, act: "edit" | "void") {
  await ctx.db.$queryRaw`
    select 1 from outcomes where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const outcome = await find(ctx, id);
  await assertEdition(ctx, { type: "outcome", id }, { edition });
  const why = whyNotDone(validityActs(outcome, "对接成果"), act);
  if (why) throw new AppError("conflict", why);
  return outcome;
}

export async function editOutcome(ctx: Context, { outcome: id, edition, ...written }: Written & One) {
  const before = await seen(ctx, { outcome: id, edition }, "edit");
  await assertFits(ctx, written, before);
  const data = { ...written, signedOn: toUtcMidnight(written.signedOn) };
  await ctx.db.outcome.updateMany({ where: { centerId: ctx.center.id, id }, data });
  const words = ({ amountFen, ...rest }: Written) => ({
    ...rest,
    amountFen: amountFen === null ? null : String(amountFen),
  });
  const { title, kind, organizationId, bodyId, partner, signedOn, amountFen } = before;
  const { opportunityId, projectId } = before;
  const was = { title, kind, organizationId, bodyId, partner, signedOn, amountFen, opportunityId, projectId };
  const details = changesOf(words(was), words(written));
  await ctx.audit({ subject: { type: "outcome", id }, event: "edit", details });
  return { id };
}

export async function voidOutcome(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { id } = await seen(ctx, one, "void");
  const { count } = await ctx.db.outcome.updateMany({
    where: { centerId: ctx.center.id, id, voidedAt: null },
    data: { voidedAt: ctx.now, reason },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "outcome", id }, event: "void", from: "valid", to: "voided", reason });
}
