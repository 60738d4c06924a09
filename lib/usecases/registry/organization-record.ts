import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { ApplicationState, IncubationState } from "@/lib/db/generated/client";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { nameKey } from "@/lib/domain/base/name-key";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { FileType } from "@/lib/domain/center/file-type";
import { normalizeCreditCode } from "@/lib/domain/registry/credit-code";
import { type LegalStatus, normalizeFilingNumber } from "@/lib/domain/registry/legal-status";
import {
  type editOrganizationForm,
  type newOrganizationForm,
  type organizationForm,
  statusFaults,
} from "@/lib/domain/registry/organization";
import { idsFound } from "../base/search";
import { historyOf } from "../center/history";
import { assertWords, wordsToFind } from "../center/option-list";
import { assertDistinct, registerOrganization } from "./organization";
import { assertPlace, idsWithin, placeOptions } from "./place-choice";
import { organizationSearch } from "./search";

export interface OrganizationQuery extends PageQuery {
  legalStatus: LegalStatus | null;
  category: string | null;
  /** A place, with all its parts. */
  place: string | null;
  /** Part of a name, a credit code or a filing number, as typed. */
  q: string;
}

export type OrganizationRow = Awaited<ReturnType<typeof listOrganizations>>["rows"][number];

/** One page of the organizations on record, by name, with counts by legal status under the same filter. */
export async function listOrganizations(ctx: Context, query: OrganizationQuery) {
  const { legalStatus, category, place, q } = query;
  const ids = await idsFound(ctx, organizationSearch, q);
  const where = {
    centerId: ctx.center.id,
    ...(category && { category }),
    ...(place && { placeId: { in: await idsWithin(ctx, place) } }),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await ctx.db.organization.groupBy({ by: ["legalStatus"], where, _count: true });
  const { window, ...listed } = countedPage(
    groups.map(({ legalStatus: state, _count }) => ({ state, _count })),
    { ...query, state: legalStatus },
  );
  const rows = await ctx.db.organization.findMany({
    where: { ...where, ...(legalStatus && { legalStatus }) },
    select: {
      id: true,
      name: true,
      category: true,
      legalStatus: true,
      creditCode: true,
      filingNumber: true,
      place: { select: { name: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...window,
  });
  const options = { place: await placeOptions(ctx, place), category: await wordsToFind(ctx, "category") };
  return { ...listed, rows, options };
}

/** Each of the lists of a record shows this many, the latest. */
const latest = 10;

/** What an organization did with the center: the latest of each kind. */
async function dealingsOf({ center, db }: Context, organizationId: string) {
  const own = { centerId: center.id, organizationId };
  const applications = await db.$queryRaw<{ receipt: string; state: ApplicationState; call: string }[]>`
    select a.receipt, a.state::text as state, c.name as call
      from applications a join calls c on c.center_id = a.center_id and c.id = a.call_id
     where a.center_id = ${center.id}::uuid and a.organization_id = ${organizationId}::uuid
     order by a.submitted_at desc, a.id desc limit ${latest}`;
  const agreements = await db.agreement.findMany({
    where: { centerId: center.id, OR: [{ organizationId }, { application: { organizationId } }] },
    select: { number: true, state: true },
    orderBy: { id: "desc" },
    take: latest,
  });
  const incubatees = await db.$queryRaw<
    { id: string; state: IncubationState; startedOn: Date; cohort: string }[]
  >`
    select i.id, i.state::text as state, i.started_on as "startedOn", k.name as cohort
      from incubatees i join cohorts k on k.center_id = i.center_id and k.id = i.cohort_id
     where i.center_id = ${center.id}::uuid and i.organization_id = ${organizationId}::uuid
     order by i.started_on desc, i.id desc limit ${latest}`;
  const activities = await db.activity.findMany({
    where: { centerId: center.id, organizations: { some: own } },
    select: { id: true, title: true, heldOn: true },
    orderBy: [{ heldOn: "desc" }, { id: "desc" }],
    take: latest,
  });
  return {
    applications,
    agreements,
    incubatees: incubatees.map((one) => ({ ...one, startedOn: fromUtcMidnight(one.startedOn) })),
    activities: activities.map((one) => ({ ...one, heldOn: fromUtcMidnight(one.heldOn) })),
  };
}

/** One organization: its facts, its legal status from the first to the present one, and what it did with the center. */
export async function getOrganization(ctx: Context, { organization: id }: { organization: string }) {
  const organization = await organizationToEdit(ctx, { organization: id });
  const statuses = await ctx.db.organizationStatus.findMany({
    where: { centerId: ctx.center.id, organizationId: id },
    orderBy: [{ since: "asc" }, { id: "asc" }],
  });
  return {
    ...organization,
    ...(await dealingsOf(ctx, id)),
    statuses: statuses.map((one) => ({ ...one, since: fromUtcMidnight(one.since) })),
  };
}

/** Where it is, and what it says and shows of itself to everybody. */
interface Beside {
  pictures: { id: string; name: string; type: FileType }[];
  place: { id: string; name: string } | null;
  page: { introduction: string; shown: boolean; takenOffReason: string | null } | null;
}

/** Its facts alone, and what had happened to them when they were read. */
export async function organizationToEdit(ctx: Context, { organization: id }: { organization: string }) {
  const where = { centerId: ctx.center.id, id };
  const organization = await ctx.db.organization.findFirst({ where });
  if (!organization) throw notFound("社会组织");
  const history = await historyOf(ctx, { type: "organization", id });
  const [beside] = await ctx.db.$queryRaw<[Beside]>`
    select (select json_build_object('id', p.id, 'name', p.name) from places p
             where p.center_id = o.center_id and p.id = o.place_id) as place,
           (select json_build_object('introduction', w.introduction, 'shown', w.shown, 'takenOffReason', w.taken_off_reason)
              from organization_pages w where w.center_id = o.center_id and w.organization_id = o.id) as page,
           (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'type', f.type)), '[]') from files f
             where f.center_id = o.center_id and f.subject_type = 'organization' and f.subject_id = o.id
               and f.state = 'stored') as pictures
      from organizations o where o.center_id = ${ctx.center.id}::uuid and o.id = ${id}::uuid`;
  return { ...organization, ...beside, history, edition: editionIn(history) };
}

/** A record made by hand, for an organization that never applied here. */
export async function addOrganization(ctx: Context, written: FormValue<typeof newOrganizationForm>) {
  const { namesake, codeReason, ...facts } = written;
  const faults = statusFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await lockCenter(ctx);
  await assertPlace(ctx, facts);
  await assertWords(ctx, "category", [facts.category], { field: "category" });
  const creditCode = facts.creditCode === null ? null : normalizeCreditCode(facts.creditCode);
  const filingNumber = facts.filingNumber === null ? null : normalizeFilingNumber(facts.filingNumber);
  const known =
    creditCode && (await ctx.db.organization.findFirst({ where: { centerId: ctx.center.id, creditCode } }));
  if (known) throw invalid({ creditCode: `台账中已有“${known.name}”，请打开那份档案核对。` });
  await assertDistinct(ctx, { name: facts.name, filingNumber }, { namesake });
  return { id: await registerOrganization(ctx, { ...facts, creditCode, filingNumber }, codeReason) };
}

type Written = FormValue<typeof editOrganizationForm>;

/** Corrects the plain facts. The legal status is not one of them: it has a history of its own. */
export async function editOrganization(ctx: Context, input: Written & Seen & { organization: string }) {
  await lockCenter(ctx);
  const where = { centerId: ctx.center.id, id: input.organization };
  const before = await ctx.db.organization.findFirst({ where });
  if (!before) throw notFound("社会组织");
  const subject = { type: "organization" as const, id: before.id };
  await assertEdition(ctx, subject, input);
  await assertPlace(ctx, input, before);
  await assertWords(ctx, "category", [input.category], { before: [before.category], field: "category" });
  // Two of one name may be on record because a clerk said that they are two.
  if (nameKey(input.name) !== before.nameKey) {
    const { filingNumber } = before;
    await assertDistinct(
      ctx,
      { name: input.name, filingNumber },
      { self: before.id, namesake: input.namesake },
    );
  }
  const facts = ({
    name,
    category,
    founder,
    leader,
    leaderMobile,
    origin,
    partyOrganization,
    placeId,
  }: FormValue<typeof organizationForm>) => {
    return { name, category, founder, leader, leaderMobile, origin, partyOrganization, placeId };
  };
  await ctx.db.organization.updateMany({ where, data: facts(input) });
  await ctx.audit({ subject, event: "edit", details: changesOf(facts(before), facts(input)) });
  return { id: before.id };
}
