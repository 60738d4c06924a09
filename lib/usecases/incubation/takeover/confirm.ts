import { randomUUID } from "node:crypto";
import type { AuditRecord } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { lastDayOfTerm } from "@/lib/domain/admission/term";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { cohortNumber, registrationOf, type TakeoverEntry } from "@/lib/domain/incubation/takeover-form";
import {
  cohortFor,
  type KnownCohort,
  type Planned,
  takeoverSums,
} from "@/lib/domain/incubation/takeover-plan";
import { entryOf } from "@/lib/domain/incubation/takeover-sheet";
import { batchName } from "@/lib/domain/recruitment/batch-name";
import { paperOf } from "@/lib/domain/registry/organization";
import { sheetMade } from "../../center/checked-sheet";
import { assertPlanSeen, planSeen } from "../../center/sheet-decisions";
import { insertOrganizations } from "../../registry/organization-insert";
import { recordLegalStatuses } from "../../registry/organization-status";
import { openSheet } from "./sheet";

type Entering = Planned & { entry: TakeoverEntry; organization: string };

/**
 * Makes of a sheet what its screen showed, all of it or nothing: the organizations that nobody knew, the batches, and an
 * entry for each row. The register is looked at again, so that of two who confirm at once the second is refused.
 */
export async function confirmTakeover(ctx: Context, input: { sheet: string; seen?: string }) {
  await lockCenter(ctx);
  const { sheet, planned, cohorts } = await openSheet(ctx, input.sheet);
  assertPlanSeen(planSeen(planned), input.seen);
  const sums = takeoverSums(planned);
  if (sums.wrong > 0)
    throw new AppError("conflict", `还有 ${sums.wrong} 行需要改正。请在表格里改好后重新上传。`);
  if (sums.unsure > 0)
    throw new AppError("conflict", `还有 ${sums.unsure} 行没有判断是否同一组织，请先逐行选定。`);
  if (sums.entering === 0) throw new AppError("conflict", "表格里的组织都已经登记过，没有需要导入的。");
  const entering = await organizationsFor(ctx, planned);
  const batches = await cohortsFor(ctx, entering, cohorts);
  await enter(ctx, entering, batches);
  await sheetMade(ctx, sheet);
  const reason = `${sheet.fileName}，${sums.entering} 家次入驻，新建组织档案 ${sums.organizations} 份`;
  await ctx.audit({ subject: { type: "takeover", id: sheet.id }, event: "confirm", reason });
  return { entered: sums.entering };
}

/** The organization of every row that enters, made where nobody knew it. */
async function organizationsFor(ctx: Context, planned: readonly Planned[]): Promise<Entering[]> {
  const made = new Map<string, string>();
  const entering = planned.flatMap((row): Entering[] => {
    const { outcome } = row;
    if (outcome.kind === "known")
      return [{ ...row, entry: entryOf(row), organization: outcome.organization.id }];
    if (outcome.kind !== "new") return [];
    const organization = made.get(row.key) ?? randomUUID();
    made.set(row.key, organization);
    return [{ ...row, entry: entryOf(row), organization }];
  });
  const firsts = [...new Map(entering.toReversed().map((one) => [one.organization, one])).values()].reverse();
  const fresh = firsts.filter(({ outcome }) => outcome.kind === "new");
  const rows = fresh.map(({ entry, organization: id }) => ({
    ...{ id, name: entry.name, category: entry.category, leader: entry.leader, leaderMobile: entry.mobile },
    ...{ since: entry.startedOn, paper: paperOf(registrationOf(entry)), ...registrationOf(entry) },
  }));
  await insertOrganizations(ctx, rows, "历史入驻导入");
  await ctx.audit(
    ...fresh.map(
      ({ entry, organization: id }): AuditRecord => ({
        subject: { type: "organization", id },
        event: "register",
        to: entry.legalStatus,
        details: { name: entry.name, ...(entry.codeReason && { codeReason: entry.codeReason }) },
      }),
    ),
  );
  await addToKnown(ctx, firsts);
  return entering;
}

/** What rows say of organizations on record: who leads one, where nobody wrote that down, and a status that is news. */
async function addToKnown(ctx: Context, firsts: readonly Entering[]): Promise<void> {
  const known = firsts.flatMap(({ outcome, entry }) =>
    outcome.kind === "known" ? [{ entry, organization: outcome.organization }] : [],
  );
  const leaders = known.map(({ entry, organization: { id } }) => ({
    ...{ id, leader: entry.leader, leaderMobile: entry.mobile },
  }));
  await ctx.db.$executeRaw`
    update organizations o set leader = r.leader, leader_mobile = r."leaderMobile"
      from json_to_recordset(${JSON.stringify(leaders)}::json) as r(id uuid, leader text, "leaderMobile" text)
     where o.center_id = ${ctx.center.id}::uuid and o.id = r.id and o.leader is null`;
  await recordLegalStatuses(
    ctx,
    known.map(({ entry, organization }) => ({ known: organization, told: registrationOf(entry) })),
  );
}

/** The batch of every row, by its name; those that nobody knew begin with their first organization. */
async function cohortsFor(ctx: Context, entering: readonly Entering[], known: readonly KnownCohort[]) {
  const cohorts = [...known];
  const [{ next }] = await ctx.db.$queryRaw<[{ next: number }]>`
    select greatest(
      coalesce((select max(number) from cohorts where center_id = ${ctx.center.id}::uuid), 0),
      coalesce((select max(number) from calls where center_id = ${ctx.center.id}::uuid), 0)) + 1 as next`;
  const own = entering.map(({ entry }) => cohortNumber(entry.cohort) ?? 0);
  let free = Math.max(next, ...own.map((number) => number + 1));
  for (const { entry } of entering) {
    if (cohortFor(entry.cohort, cohorts)) continue;
    const number = cohortNumber(entry.cohort) ?? free++;
    const name = cohortNumber(entry.cohort) === null ? entry.cohort : batchName(number);
    const cohort = { id: randomUUID(), number, name };
    cohorts.push(cohort);
    const rows = entering.filter((row) => cohortFor(row.entry.cohort, [cohort]));
    const state = rows.some((row) => presentStates.includes(row.entry.state)) ? "incubating" : "ended";
    const [first = entry.startedOn] = rows.map((row) => row.entry.startedOn).sort();
    const startedOn = toUtcMidnight(first);
    await ctx.db.cohort.create({
      data: { centerId: ctx.center.id, ...cohort, state, startedOn },
      select: { id: true },
    });
    await ctx.audit({ subject: { type: "cohort", id: cohort.id }, event: "takeOver", to: state });
  }
  return cohorts;
}

async function enter(ctx: Context, entering: readonly Entering[], cohorts: readonly KnownCohort[]) {
  const incubatees = entering.map(({ entry, organization, line }) => {
    const cohort = cohortFor(entry.cohort, cohorts);
    if (!cohort) throw new Error(`row ${line} has no batch`);
    const graduated = entry.state === "graduated" ? entry.endedOn : null;
    const afterCareUntil = graduated && lastDayOfTerm(graduated, 12);
    return { ...entry, id: randomUUID(), organization, cohort: cohort.id, afterCareUntil };
  });
  await ctx.db.$executeRaw`
    insert into incubatees (center_id, id, organization_id, cohort_id, state, started_on, ends_on, stage, residency_mode,
      ended_on, end_reason, after_care_until, paper_number, paper_signed_on)
    select ${ctx.center.id}::uuid, id, organization, cohort, state, "startedOn", "endsOn", stage, "residencyMode",
      "endedOn", "endReason", "afterCareUntil", "paperNumber", "paperSignedOn"
      from json_to_recordset(${JSON.stringify(incubatees)}::json) as r(
        id uuid, organization uuid, cohort uuid, state incubation_state, "startedOn" date, "endsOn" date, stage text,
        "residencyMode" residency_mode, "endedOn" date, "endReason" text, "afterCareUntil" date,
        "paperNumber" text, "paperSignedOn" date)`;
  await ctx.audit(
    ...incubatees.map(
      ({ id, state }): AuditRecord => ({ subject: { type: "incubatee", id }, event: "takeOver", to: state }),
    ),
  );
  // A batch that had ended goes on where somebody of it is still here.
  const present = incubatees.filter(({ state }) => presentStates.includes(state));
  const here = [...new Set(present.map(({ cohort }) => cohort))];
  const resumed = { centerId: ctx.center.id, id: { in: here }, state: "ended" as const };
  const ended = await ctx.db.cohort.findMany({ where: resumed, select: { id: true } });
  await ctx.db.cohort.updateMany({ where: resumed, data: { state: "incubating" } });
  await ctx.audit(
    ...ended.map(
      ({ id }): AuditRecord => ({
        subject: { type: "cohort", id },
        event: "resume",
        from: "ended",
        to: "incubating",
      }),
    ),
  );
}
