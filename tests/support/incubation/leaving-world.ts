import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import type { Permission } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, civilDate } from "@/lib/domain/base/civil-date";
import { userId } from "@/lib/domain/base/ids";
import { assignEvaluation, noteInterview } from "@/lib/usecases/incubation/graduation/decision";
import { saveIndicators } from "@/lib/usecases/incubation/graduation/indicators";
import { attachEvidence, requestAssessment, scoreSelf } from "@/lib/usecases/incubation/graduation/request";
import { attachPaper, openRegistration } from "@/lib/usecases/incubation/registration/case";
import { saveChecklist } from "@/lib/usecases/incubation/registration/checklist";
import { addBody } from "@/lib/usecases/registry/body";
import { actorIn } from "../admission/signing-call";
import { receivedAs } from "../center/files";
import {
  makeCenter,
  makeCohort,
  makeIncubatee,
  makePerson,
  type ownerClient,
  type Person,
  visitOf,
} from "../factories";

export const leavingDay = "2022-06-01";

/** A full sheet of the usual indicators, as it is typed. */
export const typedSheet = {
  i1: "20",
  i2: "21",
  i3: "22",
  i4: "23",
  statement: "两年完成三个项目",
  findings: "材料齐全",
};

/** A center with two organizations in incubation, one clerk and two third parties with somebody who works for each. */
export async function leavingWorld(owner: ReturnType<typeof ownerClient>, center?: Center) {
  const at = center ?? (await makeCenter(owner));
  // A center may have several such worlds; its bodies are told apart by their names.
  const number = await owner.body.count({ where: { centerId: at.id } });
  const staff = await makePerson(owner, at, ["staff"]);
  const made = await inCenter(visitOf(at, staff, "incubatee.view", leavingDay), async (ctx) => {
    const cohort = await makeCohort(ctx);
    const first = await makeIncubatee(ctx, cohort, { name: "暖阳助老服务队", legalStatus: "team" });
    const second = await makeIncubatee(ctx, cohort, { name: "清河环保志愿队", legalStatus: "team" });
    return {
      cohort,
      first,
      second,
      ours: await evaluatorBody(ctx, `求实评估中心${number || ""}`),
      others: await evaluatorBody(ctx, `别家评估中心${number || ""}`),
    };
  });
  const act = actorIn(at, staff);
  const evaluator = await evaluatorOf(owner, at, made.ours.id);
  const stranger = await evaluatorOf(owner, at, made.others.id);
  /** The first organization, taken to the assignment of its files. */
  async function assigned() {
    const { id: graduation } = await act("graduation.edit", leavingDay, requestAssessment, {
      incubatee: made.first.id,
    });
    await act("graduation.edit", leavingDay, scoreSelf, { graduation, sheet: typedSheet });
    await act("graduation.edit", leavingDay, noteInterview, {
      graduation,
      interviewOn: civilDate(leavingDay),
      interview: "负责人汇报了两年的工作。",
    });
    await act("graduation.edit", leavingDay, assignEvaluation, {
      graduation,
      body: made.ours.id,
      task: "审阅出壳材料并评分",
      dueOn: civilDate("2022-06-20"),
    });
    const { id: evaluation } = await owner.evaluation.findFirstOrThrow({
      where: { graduationId: graduation },
    });
    return { graduation, evaluation };
  }
  return { center: at, staff, act, evaluator, stranger, assigned, ...made };
}

/** An assessment with its third party and its evidence, and a case of registration, whose words begin with these. */
export async function makeLeavers(ctx: Context, incubatee: string, organization: string, words: string) {
  const steps = [{ title: `${words}会员`, threshold: null }];
  await saveChecklist(ctx, { legalForm: "association", days: 20, steps });
  await saveIndicators(ctx, { indicators: [{ title: `${words}独立服务`, about: null, points: 100 }] });
  const graduation = await requestAssessment(ctx, { incubatee });
  const evidence = receivedAs(`${words}证明.pdf`);
  await attachEvidence(ctx, { graduation: graduation.id, file: evidence });
  await scoreSelf(ctx, { graduation: graduation.id, sheet: { i1: "90", statement: `${words}自评` } });
  const interview = { graduation: graduation.id, interviewOn: chinaDate(ctx.now), interview: `${words}面谈` };
  await noteInterview(ctx, interview);
  const evaluators = await evaluatorBody(ctx, `${words}评估中心`);
  await assignEvaluation(ctx, {
    graduation: graduation.id,
    body: evaluators.id,
    task: `${words}任务`,
    dueOn: addDays(chinaDate(ctx.now), 60),
  });
  const evaluation = await ctx.db.evaluation.findFirstOrThrow({ where: { graduationId: graduation.id } });
  const opened = { organization, legalForm: "association" as const, placeId: null, fastTrack: false };
  const registration = await openRegistration(ctx, opened);
  const paper = receivedAs(`${words}名册.pdf`);
  await attachPaper(ctx, { registration: registration.id, part: "step1", file: paper });
  return { graduation, evaluation, evaluators, registration, evidence, paper };
}

/** A third party on record. */
export function evaluatorBody(ctx: Context, name: string) {
  return addBody(ctx, {
    name,
    kind: "evaluator",
    creditCode: null,
    placeId: null,
    contactName: null,
    contactPhone: null,
    note: null,
    codeReason: null,
  });
}

/** Somebody who works for a third party: what they do within its scope. */
export async function evaluatorOf(
  owner: ReturnType<typeof ownerClient>,
  center: Center,
  bodyId: string,
  account = {},
) {
  const person = await makePerson(owner, null, [], account);
  const { name, email } = await owner.user.findUniqueOrThrow({ where: { id: person.id } });
  await owner.membership.create({
    data: {
      centerId: center.id,
      userId: person.id,
      name,
      contact: email,
      grants: { create: [{ role: "evaluator", bodyId }] },
    },
  });
  const scope = { body: bodyId };
  const grants = [{ role: "evaluator" as const, scope }];
  const actor: Person["actor"] = { userId: userId(person.id), name, grants, platformRoles: [] };
  const visit = (permission: Permission) => visitOf(center, actor, permission, leavingDay, scope);
  return { ...person, visit };
}
