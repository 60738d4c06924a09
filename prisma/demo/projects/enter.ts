import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import type { Fen } from "@/lib/domain/base/money";
import type { ProjectEvent, ProjectKind, ProjectState } from "@/lib/domain/projects/project/project";
import { type Told, tell } from "../incubation/told";
import { moment } from "../visits";
import type { KeptProject, ProjectPlan } from "./plan";
import { keepAgreements, signedOn } from "./sign";

const shares = [
  ["活动费", 60n],
  ["人员补贴", 25n],
  ["物资和宣传", 15n],
] as const;

/** The budget of a project: three items that come to the whole, what is left over in the first. */
function budgetOf({ grantedFen, ownFen = 0n }: ProjectPlan) {
  const whole = grantedFen + ownFen;
  const parts = shares.map(([name, share]) => ({
    id: randomUUID(),
    name,
    amountFen: (whole * share) / 100n,
  }));
  const left = whole - parts.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  return parts.map((part, at) => (at === 0 ? { ...part, amountFen: part.amountFen + left } : part));
}

/** Why what was not chosen by a call is a project. */
const reasons: Partial<Record<ProjectKind, string>> = {
  charity: "捐赠人指定用途，经主管部门同意",
  contest: "大赛获奖项目，按大赛办法支持",
};

const pastBeginning: Partial<Record<ProjectState, readonly ProjectEvent[]>> = {
  running: [],
  midterm: ["beginMidterm"],
  final: ["beginFinal"],
  closed: ["beginFinal", "close"],
  suspended: ["suspend"],
  terminated: ["terminate"],
};

/** How a project came to be as it is, in its history. */
function storyOf(project: KeptProject, today: CivilDate): Told[] {
  const { id, state, endsOn, agreementId } = project;
  const subject = { type: "project" as const, id };
  const signed = signedOn(project);
  const event = agreementId ? "found" : "award";
  const story: Told[] = [{ subject, event, to: "prepared", at: moment(addDays(signed, -2)) }];
  const after = pastBeginning[state];
  if (!after) return story;
  story.push({ subject, event: "begin", from: "prepared", to: "running", at: moment(signed, "15:00") });
  const late = endsOn < today ? endsOn : addDays(today, -9);
  for (const [at, event] of after.entries())
    story.push({ subject, event, to: state, at: moment(addDays(late, at * 3), "10:00") });
  return story;
}

/** Projects as they stand on a day, with their plan, budget, places and executors, the first of whom leads. */
export async function keepProjects(
  ctx: Context,
  plans: readonly ProjectPlan[],
  today: CivilDate,
): Promise<KeptProject[]> {
  const { center, db } = ctx;
  const centerId = center.id;
  const before = await db.project.count({ where: { centerId } });
  const kept = plans.map((plan, at): KeptProject => {
    const number = `${center.code}-XM${yearOf(plan.startsOn)}-${String(before + at + 1).padStart(3, "0")}`;
    const lines = plan.lines.map((line) => ({ ...line, id: randomUUID() }));
    const chosen = plan.kind === "venture" || plan.kind === "purchase";
    const [lead] = plan.executors;
    const agreementId = chosen && lead && "organization" in lead ? randomUUID() : null;
    return { ...plan, id: randomUUID(), number, agreementId, lines, budget: budgetOf(plan) };
  });
  await keepAgreements(ctx, kept);
  await db.project.createMany({
    data: kept.map((project) => {
      const { id, number, name, kind, field, state, fundId = null, grantedFen, ownFen = 0n } = project;
      const { startsOn, endsOn, servedGroups, summary, score = null, grade = null, agreementId } = project;
      return {
        ...{ centerId, id, number, name, kind, field, state, fundId, grantedFen, ownFen },
        ...{ servedGroups, summary, score, grade, agreementId },
        ...(agreementId === null && { document: project.document, directReason: reasons[kind] ?? null }),
        ...{ startsOn: toUtcMidnight(startsOn), endsOn: toUtcMidnight(endsOn) },
        askedFen: grantedFen + grantedFen / 10n,
        signedOn: state === "prepared" ? null : toUtcMidnight(signedOn(project)),
        closedOn: state === "closed" ? toUtcMidnight(addDays(endsOn, 3)) : null,
        resumes: state === "suspended" ? ("running" as const) : null,
      };
    }),
  });
  await db.executor.createMany({
    data: kept.flatMap(({ id: projectId, executors }) =>
      executors.map((by, at) => ({
        ...{ centerId, projectId, lead: at === 0 },
        organizationId: "organization" in by ? by.organization : null,
        bodyId: "body" in by ? by.body : null,
      })),
    ),
  });
  await db.projectPlace.createMany({
    data: kept.flatMap(({ id: projectId, places = [] }) =>
      places.map((placeId) => ({ centerId, projectId, placeId })),
    ),
  });
  await db.planLine.createMany({
    data: kept.flatMap(({ id: projectId, lines }) =>
      lines.map(({ dueOn, ...line }, at) => ({
        ...{ centerId, projectId, position: at + 1, tolerance: 10, evidence: "签到表、照片", ...line },
        dueOn: dueOn ? toUtcMidnight(dueOn) : null,
      })),
    ),
  });
  await db.budgetLine.createMany({
    data: kept.flatMap(({ id: projectId, budget }) =>
      budget.map((line, at) => ({ centerId, projectId, position: at + 1, ...line })),
    ),
  });
  await keepReports(ctx, kept, today);
  await tell(
    ctx,
    kept.flatMap((project) => storyOf(project, today)),
  );
  return kept;
}

/** What is asked for of those in their mid-term; those that are closed reported on paper. */
async function keepReports({ center, db }: Context, kept: readonly KeptProject[], today: CivilDate) {
  await db.projectReport.createMany({
    data: kept
      .filter(({ state }) => state === "midterm")
      .map(({ id: projectId }) => ({
        ...{ centerId: center.id, projectId, stage: "midterm" as const },
        dueOn: toUtcMidnight(addDays(today, 10)),
      })),
  });
}

/** A fund that projects are paid from. */
export async function keepFund(
  ctx: Context,
  fund: { name: string; source: "budget" | "lottery"; year: number; grantedFen: Fen; document: string },
  on: CivilDate,
): Promise<string> {
  const id = randomUUID();
  await ctx.db.fund.create({ data: { centerId: ctx.center.id, id, ...fund } });
  await tell(ctx, [{ subject: { type: "fund", id }, event: "add", at: moment(on, "09:30") }]);
  return id;
}
