import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { type Sql, sql } from "@/lib/db/sql";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import { AppError, type FieldErrors, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type confirmForm,
  type correctForm,
  type endFilingForm,
  filedSince,
  firstOf,
  groupActs,
  saidFaults,
  type YearStanding,
  yearFaults,
  yearStandingOf,
} from "@/lib/domain/community/filing-confirmation";
import type { LegalStatus } from "@/lib/domain/registry/legal-status";
import { changeLegalStatus } from "../registry/organization-status";
import { ofVisit, placesOfVisit } from "../registry/place-choice";
import { isSubDistrict } from "./filing";

// Filed groups and their yearly confirmation: at the desk of the whole center, in the room of a place its own and below.

export interface FiledGroupQuery extends PageQuery {
  state: YearStanding | null;
  /** The present one unless told. */
  year: number | null;
}

export interface FiledGroupRow {
  id: string;
  name: string;
  filingNumber: string | null;
  legalStatus: LegalStatus;
  place: string | null;
  active: boolean | null;
  note: string | null;
  confirmedOn: Date | null;
  confirmedByName: string | null;
}

/**
 * The groups of a year as `g`, with what was confirmed of them: those that were filed before it began and still are, and
 * those of which something was confirmed.
 */
export function filedGroups({ center }: Context, year: number): Sql {
  return sql`(
    select o.id, o.name, o.filing_number as "filingNumber", o.legal_status::text as "legalStatus", p.name as place,
      c.active, c.note, c.confirmed_on as "confirmedOn", c.confirmed_by_name as "confirmedByName",
      case when c.active is null then 'open' when c.active then 'active' else 'stopped' end as state
    from organizations o
    left join places p on p.center_id = o.center_id and p.id = o.place_id
    left join filing_confirmations c on c.center_id = o.center_id and c.organization_id = o.id and c.year = ${year}
   where o.center_id = ${center.id}::uuid and ${ofVisit(sql`o.place_id`)} and (c.id is not null or o.legal_status = 'filed' and exists (
     select from organization_statuses s where s.center_id = o.center_id and s.organization_id = o.id
        and s.legal_status = 'filed' and s.since < ${firstOf(year)}::date and not exists (
          select from organization_statuses t where t.center_id = s.center_id and t.organization_id = s.organization_id
             and t.legal_status <> 'filed' and (t.since, t.id) > (s.since, s.id))))) g`;
}

/** For 今天 of the desk: those that nobody has confirmed this year, each since it began. */
export function groupsToConfirm(ctx: Context): Sql {
  const year = yearOf(chinaDate(ctx.now));
  return sql`
    select ${firstOf(year)}::date::timestamptz as since from ${filedGroups(ctx, year)} where g.state = 'open'`;
}

/** One page of the groups of a year, those that nobody has confirmed first. */
export async function listFiledGroups(ctx: Context, query: FiledGroupQuery) {
  const now = yearOf(chinaDate(ctx.now));
  const year = query.year ?? now;
  const groups = filedGroups(ctx, year);
  const counts = await ctx.db.$queryRaw<{ state: YearStanding; _count: number }[]>`
    select g.state, count(*)::int as _count from ${groups} group by g.state`;
  const { window, ...listed } = countedPage(counts, query);
  const rows = await ctx.db.$queryRaw<FiledGroupRow[]>`
    select g.* from ${groups} where ${query.state}::text is null or g.state = ${query.state}
     order by g.active nulls first, g.name, g.id limit ${window.take} offset ${window.skip}`;
  const years = [0, 1, 2, 3, 4].map((back) => ({ value: `${now - back}`, label: `${now - back} 年` }));
  return {
    ...listed,
    year,
    rows: rows.map(({ confirmedOn, ...row }) => ({
      ...row,
      state: yearStandingOf(row.active),
      confirmedOn: confirmedOn && fromUtcMidnight(confirmedOn),
    })),
    options: { year: years },
  };
}

async function find(ctx: Context, id: string) {
  const { center, db } = ctx;
  const own = await placesOfVisit(ctx);
  const group = await db.organization.findFirst({
    where: { centerId: center.id, id, ...(own && { placeId: { in: own } }) },
    select: {
      ...{ id: true, name: true, legalStatus: true, filingNumber: true, category: true, placeId: true },
      ...{ leader: true, leaderMobile: true, place: { select: { name: true } } },
      statuses: {
        select: { id: true, legalStatus: true, since: true, paper: true, reason: true },
        orderBy: [{ since: "asc" }, { id: "asc" }],
      },
    },
  });
  if (!group?.statuses.some(({ legalStatus }) => legalStatus === "filed")) throw notFound("备案的组织");
  const statuses = group.statuses.map((status) => ({ ...status, since: fromUtcMidnight(status.since) }));
  return { ...group, statuses, filedOn: filedSince(statuses) };
}

/** One filed group with what was confirmed of it, the latest year first. */
export async function getFiledGroup(ctx: Context, { organization: id }: { organization: string }) {
  const group = await find(ctx, id);
  const confirmations = await ctx.db.filingConfirmation.findMany({
    where: { centerId: ctx.center.id, organizationId: id },
    orderBy: { year: "desc" },
    select: { id: true, year: true, active: true, note: true, confirmedOn: true, confirmedByName: true },
  });
  const mayEnd = !ctx.scope.place || (await isSubDistrict(ctx));
  return {
    ...group,
    acts: groupActs({ ...group, mayEnd }),
    confirmations: confirmations.map(({ confirmedOn, ...one }) => ({
      ...one,
      confirmedOn: fromUtcMidnight(confirmedOn),
    })),
  };
}

function refuseFaults(faults: FieldErrors): void {
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

export async function confirmFiling(
  ctx: Context,
  { organization: id, year, ...said }: FormValue<typeof confirmForm> & { organization: string },
) {
  await ctx.db.$queryRaw`
    select 1 from organizations where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for no key update`;
  const { legalStatus, placeId, filedOn } = await find(ctx, id);
  if (legalStatus !== "filed") throw new AppError("conflict", ended(legalStatus));
  if (placeId === null)
    throw new AppError("conflict", "档案里没有所在地点，不知道由哪个社区确认：请先在社会组织档案中填写。");
  const today = chinaDate(ctx.now);
  refuseFaults({ ...yearFaults(year, filedOn, today), ...saidFaults(said) });
  const key = { centerId: ctx.center.id, organizationId: id, year };
  const before = await ctx.db.filingConfirmation.findFirst({ where: key });
  if (before) {
    const words = `${before.confirmedByName}已经确认过 ${year} 年`;
    throw invalid({ year: `${words}；有误的，请在那一年的确认上更正。` });
  }
  const active = said.active === "yes";
  const confirmation = await ctx.db.filingConfirmation.create({
    data: {
      ...{ ...key, placeId, active, note: said.note },
      ...{ confirmedOn: toUtcMidnight(today), confirmedByName: ctx.actor.name },
    },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "filingConfirmation", id: confirmation.id },
    event: "confirm",
    reason: said.note ?? undefined,
    details: { year, active },
  });
  return { id };
}

const ended = (legalStatus: LegalStatus) =>
  legalStatus === "deregistered"
    ? "这个组织已经注销备案，不用再办。"
    : "这个组织现在不是备案的组织，请刷新页面核对。";

/** One confirmation with its group; of the organization that the address names, where it does. */
export async function getConfirmation(
  ctx: Context,
  { confirmation: id, organization }: { confirmation: string; organization?: string },
) {
  const found = await ctx.db.filingConfirmation.findFirst({
    where: { centerId: ctx.center.id, id, ...(organization && { organizationId: organization }) },
  });
  if (!found) throw notFound("年度确认");
  const group = await find(ctx, found.organizationId);
  return { ...found, active: found.active ? ("yes" as const) : ("no" as const), group };
}

export async function correctConfirmation(
  ctx: Context,
  { confirmation, reason, ...said }: FormValue<typeof correctForm> & { confirmation: string },
) {
  const { id, organizationId, active, note } = await getConfirmation(ctx, { confirmation });
  refuseFaults(saidFaults(said));
  await ctx.db.filingConfirmation.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { active: said.active === "yes", note: said.note },
  });
  await ctx.audit({
    subject: { type: "filingConfirmation", id },
    event: "correct",
    reason,
    details: changesOf({ active, note }, said),
  });
  return { id: organizationId };
}

/** The filing ends: its history is kept, with the reason. In the room of a place the sub-district alone does it. */
export async function endFiling(
  ctx: Context,
  { organization, since, reason }: FormValue<typeof endFilingForm> & { organization: string },
) {
  await lockCenter(ctx);
  const { legalStatus, filingNumber, acts } = await getFiledGroup(ctx, { organization });
  if (legalStatus !== "filed") throw new AppError("conflict", ended(legalStatus));
  const why = acts.find(({ act }) => act === "end")?.whyNot;
  if (why) throw new AppError("conflict", why);
  await changeLegalStatus(ctx, {
    ...{ organization, legalStatus: "deregistered", since, reason, filingNumber },
    ...{ creditCode: null, codeReason: null, paper: null },
  });
  return { id: organization };
}
