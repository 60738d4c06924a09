import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { MessageState } from "@/lib/domain/center/message";
import { type UntruingAct, untrueAfter } from "@/lib/domain/center/untrue-after";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { getNotice } from "@/lib/usecases/admission/notice";
import { publishNotice } from "@/lib/usecases/admission/notice-publication";
import { reopenNotice, withdrawNotice } from "@/lib/usecases/admission/notice-take-back";
import { saidSoFar } from "@/lib/usecases/center/unsay";
import {
  decideEviction,
  noteStatement,
  serveEviction,
  withdrawEviction,
} from "@/lib/usecases/incubation/eviction";
import { decideGraduation, reopenGraduation } from "@/lib/usecases/incubation/graduation/decision";
import { acceptEvaluation } from "@/lib/usecases/incubation/graduation/evaluation";
import { saveHandover, settleHandover } from "@/lib/usecases/incubation/handover";
import { recordEnd, takeBackEnd } from "@/lib/usecases/incubation/incubatee-end";
import { remindOfHandover } from "@/lib/usecases/incubation/leaving-told";
import { revisePlan } from "@/lib/usecases/incubation/plan/plan";
import { remindMissing } from "@/lib/usecases/incubation/report/reminder";
import { acceptReport } from "@/lib/usecases/incubation/report/report";
import { askRefund, withdrawRefund } from "@/lib/usecases/projects/money/refund";
import { approveTranche, payTranche, turnTranche } from "@/lib/usecases/projects/money/tranche";
import { backToWork, beginStage } from "@/lib/usecases/projects/project/project-step";
import { getApplication } from "@/lib/usecases/recruitment/application/application";
import { withdrawApplication } from "@/lib/usecases/recruitment/application/withdrawal";
import { takeBackAcceptance } from "@/lib/usecases/recruitment/check/acceptance";
import { checkApplication } from "@/lib/usecases/recruitment/check/check";
import { takeBackCheck } from "@/lib/usecases/recruitment/check/check-take-back";
import { takeBackCorrection } from "@/lib/usecases/recruitment/correction/correction";
import { answerOwnCorrection } from "@/lib/usecases/recruitment/correction/own-correction";
import { submitEvaluation } from "@/lib/usecases/review/evaluation";
import { opposed } from "../../../support/admission/objections";
import { actorIn, makeDraftedNotice, makeSigningCall } from "../../../support/admission/signing-call";
import {
  makeApplication,
  makeCall,
  makeCohort,
  makeIncubatee,
  makePerson,
  visitOf,
} from "../../../support/factories";
import { plainNotice } from "../../../support/incubation/evictions";
import { leavingDay, leavingWorld, typedSheet } from "../../../support/incubation/leaving-world";
import { agreedPlan } from "../../../support/incubation/plans";
import { handedIn, reportWorld } from "../../../support/incubation/reports";
import { makePayments, makeProject } from "../../../support/projects/projects";
import { checkDay, checkWorld } from "../../../support/recruitment/check-world";
import { closeDesks, type Desk, deskFor, openDesk, owner } from "../../../support/staff-desk";

const reason = "写错了";
let here: Desk;

beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

interface Case {
  /** Whom the act has told something. */
  told: string[];
  count: number;
  /** The reason in the history of the message, where the act is not asked for one. */
  why?: string;
  /** How much the act itself has to say. */
  says?: number;
  takeBack: () => Promise<unknown>;
  /** What the page of the record says beside the dialog. */
  shown?: () => Promise<{ waiting: number; sent: number } | null>;
}

async function asked() {
  const world = await checkWorld(here);
  await world.accept();
  await world.find({ "field:profile": "请补充" });
  await world.ask();
  return world;
}

/** What the dialog on the record of an application says. */
const shownOf = async ({ application: { receipt } }: Awaited<ReturnType<typeof checkWorld>>) =>
  (await here.read(checkDay, (ctx) => getApplication(ctx, { receipt }))).said;

/**
 * What jobs take back about orders and reports, the end of a call-out, and a stage that asks for the next report at once,
 * stand with them (order-told, project-report, project-step).
 */
type Tried = Exclude<
  UntruingAct,
  `${string}Order` | "endMobilization" | "submitProjectReport" | "beginFinal"
>;

/** For every other act that makes untrue what was said: something said, and the act. */
const cases: Record<Tried, () => Promise<Case>> = {
  takeBackCheck: async () => {
    const day = "2022-01-02";
    const application = await here.read(day, async (ctx) =>
      makeApplication(ctx, await makeCall(ctx, { state: "recruiting" })),
    );
    const { id, receipt } = application;
    await here.act(day, "application.check", (ctx) =>
      checkApplication(ctx, { applicationId: id, verdict: "passed", reason: "" }),
    );
    return {
      told: [id],
      count: 1,
      takeBack: () =>
        here.act(day, "application.check", (ctx) => takeBackCheck(ctx, { application: id, reason })),
      shown: () => here.read(day, async (ctx) => (await getApplication(ctx, { receipt })).said),
    };
  },
  takeBackAcceptance: async () => {
    const world = await checkWorld(here);
    const { id } = world.application;
    await world.accept();
    const takeBack = () => world.check((ctx) => takeBackAcceptance(ctx, { application: id, reason }));
    return { told: [id], count: 1, takeBack, shown: () => shownOf(world) };
  },
  takeBackCorrection: async () => {
    const world = await asked();
    const { id } = world.application;
    const takeBack = () => world.check((ctx) => takeBackCorrection(ctx, { application: id, reason }));
    return { told: [id], count: 1, takeBack, shown: () => shownOf(world) };
  },
  answerCorrection: async () => {
    const { own, asApplicant, application } = await asked();
    const typed = { profile: "财务状况良好。" };
    const answer = (ctx: Context) => answerOwnCorrection(ctx, { ...own, version: 1, typed });
    return { told: [application.id], count: 1, why: "已经补正", takeBack: () => asApplicant.act(answer) };
  },
  withdraw: async () => {
    const { own, asApplicant, application } = await asked();
    const takeBack = () => asApplicant.act((ctx) => withdrawApplication(ctx, own));
    return { told: [application.id], count: 2, why: "申请方自行撤回", takeBack };
  },
  withdrawNotice: async () => {
    const day = "2022-01-17";
    const made = await makeDraftedNotice(here.center, here.person);
    const notice = made.notice.id;
    await here.act(day, "notice.publish", (ctx) => publishNotice(ctx, { notice }));
    return {
      told: await applicationsOf(made.call.id),
      count: 4,
      takeBack: () => here.act(day, "notice.publish", (ctx) => withdrawNotice(ctx, { notice, reason })),
      shown: () => here.read(day, async (ctx) => (await getNotice(ctx, { notice })).said),
    };
  },
  reopenNotice: async () => {
    const made = await makeSigningCall(here.center, here.person);
    const notice = made.notice.id;
    return {
      told: await applicationsOf(made.call.id),
      count: 3,
      takeBack: () => here.act("2022-01-24", "notice.close", (ctx) => reopenNotice(ctx, { notice, reason })),
      shown: () => here.read("2022-01-24", async (ctx) => (await getNotice(ctx, { notice })).said),
    };
  },
  lapse: async () => {
    const [agreement] = (await makeSigningCall(here.center, here.person)).agreements;
    return {
      told: [agreement?.applicationId ?? ""],
      count: 1,
      takeBack: () =>
        here.act("2022-01-24", "agreement.sign", (ctx) =>
          recordLapse(ctx, { agreement: agreement?.id ?? "", reason }),
        ),
    };
  },
  disqualify: async () => {
    const made = await makeSigningCall(here.center, here.person);
    const objection = await opposed(here, made);
    return {
      told: [objection.application],
      count: 2,
      why: "第 1 号异议成立",
      says: 1,
      takeBack: () => objection.answer("upheld"),
    };
  },
  restoreAwaiting: async () => {
    const made = await makeSigningCall(here.center, here.person);
    const objection = await opposed(here, made);
    await objection.answer("upheld");
    return { told: [objection.application], count: 1, takeBack: () => objection.reopen(reason) };
  },
  revisePlan: async () => {
    const day = "2022-03-12";
    const act = <T>(run: (ctx: Context) => Promise<T>) => here.act(day, "plan.edit", run);
    const { id: incubatee } = await here.read(day, async (ctx) =>
      makeIncubatee(ctx, await makeCohort(ctx), { startedOn: "2022-02-17" }),
    );
    await act((ctx) => agreedPlan(ctx, incubatee));
    const plan = await here.read(day, ({ db }) =>
      db.incubationPlan.findFirstOrThrow({ where: { incubateeId: incubatee } }),
    );
    return {
      told: [plan.id],
      count: 1,
      takeBack: () => act((ctx) => revisePlan(ctx, { incubatee, reason })),
    };
  },
  acceptReport: async () => {
    const desk = deskFor(here.center, await makePerson(owner, here.center, ["manager"]));
    const { period, incubatee } = await reportWorld(desk);
    await desk.act("2022-04-08", "report.edit", (ctx) => remindMissing(ctx, { period }));
    const report = await handedIn(desk, { period, incubatee });
    const accept = (ctx: Context) => acceptReport(ctx, { report, answer: "收到" });
    return {
      told: [report],
      count: 1,
      why: "报告已经回复",
      takeBack: () => desk.act("2022-04-09", "report.edit", accept),
    };
  },
  withdrawEviction: async () => {
    const { notice, end } = await served();
    const takeBack = () => end(withdrawEviction, { incubatee: notice.incubateeId, reason });
    return { told: [notice.id], count: 1, says: 1, takeBack };
  },
  decideEviction: async () => {
    const { notice, end } = await served();
    const decision = {
      incubatee: notice.incubateeId,
      endedOn: civilDate("2022-06-11"),
      consideration: "属实",
    };
    const takeBack = () => end(decideEviction, decision);
    return { told: [notice.id], count: 1, says: 1, why: "已作出清退决定", takeBack };
  },
  takeBackEnd: async () => {
    const { incubatee, handover, end } = await gone();
    return { told: [incubatee, handover], count: 2, takeBack: () => end(takeBackEnd, { incubatee, reason }) };
  },
  settleHandover: async () => {
    const { incubatee, handover, end } = await gone();
    const list = { incubatee, direction: "moveOut" as const };
    const items = [{ what: "钥匙", condition: null, settled: true }];
    await end(saveHandover, { ...list, items, dueOn: civilDate("2022-06-23") });
    return { told: [handover], count: 1, why: "交接已办结", takeBack: () => end(settleHandover, list) };
  },
  reopenGraduation: async () => {
    const world = await leavingWorld(owner, here.center);
    const { graduation, evaluation } = await world.assigned();
    await actInCenter(world.evaluator.visit("evaluation.edit"), (ctx) =>
      submitEvaluation(ctx, { evaluation, sheet: typedSheet }),
    );
    const desk = actorIn(here.center, here.person);
    const end = <I, R>(run: (ctx: Context, input: I) => Promise<R>, input: I) =>
      desk("graduation.edit", leavingDay, run, input);
    await end(acceptEvaluation, { graduation });
    await end(decideGraduation, {
      ...{ graduation, result: "graduate", decidedOn: civilDate(leavingDay), advice: "能独立开展服务" },
      ...{ development: null, endsOn: null, afterCareUntil: civilDate("2023-06-01") },
    });
    return { told: [graduation], count: 1, takeBack: () => end(reopenGraduation, { graduation, reason }) };
  },
  turnTranche: async () => {
    const { payments } = await paidProject();
    const { planned: tranche } = payments;
    const act = <T>(run: (ctx: Context) => Promise<T>) => here.act("2022-01-24", "project.edit", run);
    await act((ctx) => turnTranche(ctx, { tranche, act: "block", reason: "账户变更" }));
    const takeBack = () => act((ctx) => turnTranche(ctx, { tranche, act: "unblock", reason }));
    return { told: [tranche], count: 1, takeBack };
  },
  takeBackPayment: async () => {
    const { payments } = await paidProject();
    const { checked: tranche } = payments;
    const act = <T>(run: (ctx: Context) => Promise<T>) => here.act("2022-01-24", "project.edit", run);
    await act((ctx) => approveTranche(ctx, { tranche, approval: "同意" }));
    await act((ctx) => payTranche(ctx, { tranche, paidOn: civilDate("2022-01-24"), voucher: "记-1" }));
    const takeBack = () => act((ctx) => turnTranche(ctx, { tranche, act: "takeBackPayment", reason }));
    return { told: [tranche], count: 1, takeBack };
  },
  backToWork: async () => {
    const { project } = await paidProject();
    const act = <T>(run: (ctx: Context) => Promise<T>) => here.act("2022-01-24", "project.edit", run);
    await act((ctx) => beginStage(ctx, { project, stage: "final", dueOn: civilDate("2022-02-20") }));
    const takeBack = () => act((ctx) => backToWork(ctx, { project, reason }));
    return { told: [project], count: 1, takeBack };
  },
  withdrawRefund: async () => {
    const { project } = await paidProject();
    const act = <T>(run: (ctx: Context) => Promise<T>) => here.act("2022-01-24", "project.edit", run);
    await here.read("2022-01-24", ({ db, center }) =>
      db.tranche.updateMany({
        where: { centerId: center.id, projectId: project, number: 1 },
        data: { state: "paid", paidOn: new Date("2022-01-20"), voucher: "记-007" },
      }),
    );
    const { id: refund } = await act((ctx) =>
      askRefund(ctx, {
        ...{ project, amountFen: 100_000n, dueOn: civilDate("2022-02-20") },
        ...{ reason: "挪作他用", document: null },
      }),
    );
    return {
      told: [refund],
      count: 1,
      takeBack: () => act((ctx) => withdrawRefund(ctx, { refund, reason })),
    };
  },
};

/** A project under way, with a payment that waits for its approval. */
async function paidProject() {
  return here.act("2022-01-24", "project.edit", async (ctx) => {
    const { id: project } = await makeProject(ctx, { begun: true });
    return { project, payments: await makePayments(ctx, project) };
  });
}

const lastDay = "2022-06-20";
async function leaver() {
  const world = await leavingWorld(owner, here.center);
  const desk = actorIn(here.center, here.person);
  const end = <I, R>(run: (ctx: Context, input: I) => Promise<R>, input: I) =>
    desk("incubatee.end", lastDay, run, input);
  return { incubatee: world.first.id, end };
}

/** A notice of eviction that was told of and not sent yet. */
async function served() {
  const { incubatee, end } = await leaver();
  await end(serveEviction, { ...plainNotice, incubatee, answerBy: civilDate("2022-06-20") });
  await end(noteStatement, { incubatee, statement: "没有转租" });
  const notice = await owner.evictionNotice.findFirstOrThrow({ where: { incubateeId: incubatee } });
  return { notice, end };
}

/** Somebody who left and was reminded of the handover; neither message was sent yet. */
async function gone() {
  const { incubatee, end } = await leaver();
  await end(recordEnd, { incubatee, endedOn: civilDate("2022-06-01"), reason: "搬走" });
  const { id: handover } = await owner.handover.findFirstOrThrow({ where: { incubateeId: incubatee } });
  await actInCenter(visitOf(here.center, system, "handover.remind", lastDay), (ctx) =>
    remindOfHandover(ctx, { handover }),
  );
  return { incubatee, handover, end };
}
const acts = Object.keys(cases).filter((act): act is Tried => Object.hasOwn(untrueAfter, act));

const applicationsOf = (callId: string) =>
  here.read("2022-01-17", async (ctx) =>
    (await ctx.db.application.findMany({ where: { callId }, select: { id: true } })).map(({ id }) => id),
  );
const messagesOf = (ctx: Context, act: UntruingAct, told: string[]) =>
  ctx.db.message.findMany({
    where: { subjectId: { in: told }, occasion: { in: [...untrueAfter[act]] } },
    orderBy: { id: "asc" },
  });
const read = <T>(run: (ctx: Context) => Promise<T>) => here.read("2022-01-24", run);

describe.each(acts)("after %s", (act) => {
  it("what waits to be said is void, with the reason in its history, and nothing else is", async () => {
    const { told, count, takeBack, shown, why = reason, says = 0 } = await cases[act]();
    const before = await read((ctx) => messagesOf(ctx, act, told));
    expect(before.map(({ state }) => state)).toEqual(Array(count).fill("waiting"));
    if (shown) expect(await shown()).toEqual({ waiting: count, sent: 0 });
    const others = () =>
      read((ctx) => ctx.db.message.count({ where: { state: "waiting", centerId: here.center.id } }));
    const waitingBefore = await others();
    await takeBack();
    for (const { id, state } of await read((ctx) => messagesOf(ctx, act, told))) {
      expect(state).toBe("voided");
      expect((await here.records(id)).at(-1)).toMatchObject({
        event: "cancel",
        toState: "voided",
        reason: why,
      });
    }
    expect(await others()).toBe(waitingBefore - count + says);
  });

  it.each<MessageState>(["sent", "sending", "doubtful"])(
    "what is %s stays as it is, and is counted",
    async (state) => {
      const { told, count, takeBack } = await cases[act]();
      const [first] = await read((ctx) => messagesOf(ctx, act, told));
      const id = first?.id ?? "";
      await read((ctx) =>
        ctx.db.message.updateMany({
          where: { id },
          data: {
            state,
            releasedAt: ctx.now,
            releasedByName: "王芳",
            ...(state === "sent" && { sentAt: ctx.now }),
          },
        }),
      );
      const said = () => read((ctx) => saidSoFar(ctx, act, told));
      expect(await said()).toEqual({ waiting: count - 1, sent: 1 });
      await takeBack();
      expect(await said()).toEqual({ waiting: 0, sent: 1 });
    },
  );
});
