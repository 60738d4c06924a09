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
import type { FileType } from "@/lib/domain/center/file-type";
import type { CensusNoteKind } from "@/lib/domain/registry/census-note";
import { normalizeCreditCode } from "@/lib/domain/registry/credit-code";
import { normalizeFilingNumber } from "@/lib/domain/registry/legal-status";
import {
  type editOrganizationForm,
  type newOrganizationForm,
  type organizationForm,
  statusFaults,
} from "@/lib/domain/registry/organization";
import type { StandingKind } from "@/lib/domain/registry/standing";
import { historyOf } from "../center/history";
import { assertWords, wordsToChoose } from "../center/option-list";
import { assertDistinct, registerOrganization } from "./organization";
import { assertPlace, placeOptions } from "./place-choice";

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
  /** What the registrar says of it, the latest first. */
  standings: {
    id: string;
    kind: StandingKind;
    result: string;
    year: number | null;
    since: string;
    until: string | null;
  }[];
  /** What communities say of it, until the desk has looked into it. */
  censusNotes: {
    id: string;
    kind: CensusNoteKind;
    words: string;
    saidAt: string;
    saidByName: string;
    place: string;
  }[];
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
           (select coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'result', s.result, 'year', s.year,
                'since', s.since, 'until', s.until) order by s.since desc, s.id desc), '[]')
              from standings s where s.center_id = o.center_id and s.organization_id = o.id and s.voided_at is null) as standings,
           (select coalesce(json_agg(json_build_object('id', n.id, 'kind', n.kind, 'words', n.words, 'saidAt', n.said_at,
                'saidByName', n.said_by_name, 'place', p.name) order by n.said_at, n.id), '[]')
              from census_notes n join places p on p.center_id = n.center_id and p.id = n.place_id
             where n.center_id = o.center_id and n.organization_id = o.id and n.settled_at is null) as "censusNotes",
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
  await assertKinds(ctx, facts);
  const creditCode = facts.creditCode === null ? null : normalizeCreditCode(facts.creditCode);
  const filingNumber = facts.filingNumber === null ? null : normalizeFilingNumber(facts.filingNumber);
  const known =
    creditCode && (await ctx.db.organization.findFirst({ where: { centerId: ctx.center.id, creditCode } }));
  if (known) throw invalid({ creditCode: `台账中已有“${known.name}”，请打开那份档案核对。` });
  await assertDistinct(ctx, { name: facts.name, filingNumber }, { namesake });
  return { id: await registerOrganization(ctx, { ...facts, creditCode, filingNumber }, codeReason) };
}

interface Kinds {
  category: string;
  field: string | null;
}

/** Refuses a category or a field of service that the center does not have; what was chosen before stays. */
export async function assertKinds(ctx: Context, { category, field }: Kinds, before?: Kinds): Promise<void> {
  const was = (word: string | null | undefined) => (word ? [word] : []);
  await assertWords(ctx, "category", [category], { before: was(before?.category), field: "category" });
  await assertWords(ctx, "field", was(field), { before: was(before?.field), field: "field" });
}

/** What the form of an organization offers; what was chosen before stays. */
export async function organizationChoices(ctx: Context, chosen?: Kinds & { placeId: string | null }) {
  return {
    category: await wordsToChoose(ctx, "category", chosen ? [chosen.category] : []),
    field: await wordsToChoose(ctx, "field", chosen?.field ? [chosen.field] : []),
    placeId: await placeOptions(ctx, chosen?.placeId ?? null),
  };
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
  await assertKinds(ctx, input, before);
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
    field,
    founder,
    leader,
    leaderMobile,
    origin,
    partyOrganization,
    placeId,
  }: FormValue<typeof organizationForm>) => {
    return { name, category, field, founder, leader, leaderMobile, origin, partyOrganization, placeId };
  };
  await ctx.db.organization.updateMany({ where, data: facts(input) });
  await ctx.audit({ subject, event: "edit", details: changesOf(facts(before), facts(input)) });
  return { id: before.id };
}
