import type { Context } from "@/lib/db/context";
import { editionIn } from "@/lib/db/edition";
import type { AgreementState, IncubationState, LegalStatus, ResidencyMode } from "@/lib/db/generated/client";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { incubateeActs, whyNotPresent } from "@/lib/domain/incubation/incubatee-acts";
import { historyOf } from "../center/history";

interface Facts {
  id: string;
  state: IncubationState;
  startedOn: Date;
  endsOn: Date | null;
  stage: string | null;
  residencyMode: ResidencyMode | null;
  endedOn: Date | null;
  endReason: string | null;
  afterCareUntil: Date | null;
  paperNumber: string | null;
  paperSignedOn: Date | null;
  leader: string | null;
  leaderMobile: string | null;
  organizationId: string;
  name: string;
  category: string;
  legalStatus: LegalStatus;
  creditCode: string | null;
  filingNumber: string | null;
  cohort: number;
  cohortName: string;
  agreement: string | null;
  agreementState: AgreementState | null;
  /** A notice of eviction stands undecided. */
  warned: boolean;
}

const day = (date: Date | null) => date && fromUtcMidnight(date);

/** An organization in incubation with its batch and its agreement: one statement, as a page of many parts needs it. */
export async function incubateeFacts({ center, db }: Context, id: string) {
  const [found] = await db.$queryRaw<Facts[]>`
    select i.id, i.state::text as state, i.started_on as "startedOn", i.ends_on as "endsOn", i.stage,
      i.residency_mode::text as "residencyMode", i.ended_on as "endedOn", i.end_reason as "endReason",
      i.after_care_until as "afterCareUntil", i.paper_number as "paperNumber", i.paper_signed_on as "paperSignedOn",
      o.leader, o.leader_mobile as "leaderMobile", o.id as "organizationId", o.name, o.category,
      o.legal_status::text as "legalStatus", o.credit_code as "creditCode", o.filing_number as "filingNumber",
      h.number as cohort, h.name as "cohortName", g.number as agreement, g.state::text as "agreementState",
      exists (select from eviction_notices e where e.center_id = i.center_id and e.incubatee_id = i.id
        and e.withdrawn_at is null and e.decided_on is null) as warned
      from incubatees i
      join organizations o on o.center_id = i.center_id and o.id = i.organization_id
      join cohorts h on h.center_id = i.center_id and h.id = i.cohort_id
      left join agreements g on g.center_id = i.center_id and g.id = i.agreement_id
     where i.center_id = ${center.id}::uuid and i.id = ${id}::uuid`;
  if (!found) throw notFound("在孵组织");
  return {
    ...found,
    startedOn: fromUtcMidnight(found.startedOn),
    endsOn: day(found.endsOn),
    endedOn: day(found.endedOn),
    afterCareUntil: day(found.afterCareUntil),
    paperSignedOn: day(found.paperSignedOn),
  };
}

/** The record of one organization in incubation: its facts, what may be done, what happened. */
export async function getIncubatee(ctx: Context, { incubatee: id }: { incubatee: string }) {
  const facts = await incubateeFacts(ctx, id);
  const history = await historyOf(ctx, { type: "incubatee", id });
  return { ...facts, acts: incubateeActs(facts), history, edition: editionIn(history) };
}

export type IncubateeRecord = Awaited<ReturnType<typeof getIncubatee>>;

/** Locked until the transaction ends: what belongs to one organization in incubation is written one after the other. */
export async function lockIncubatee(ctx: Context, id: string) {
  await ctx.db.$queryRaw`
    select 1 from incubatees where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for no key update`;
  return incubateeFacts(ctx, id);
}

/** The same for what is begun only with an organization that is here. */
export async function lockPresent(ctx: Context, id: string) {
  const incubatee = await lockIncubatee(ctx, id);
  const why = whyNotPresent(incubatee.state);
  if (why) throw new AppError("conflict", why);
  return incubatee;
}
