import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { addTie } from "@/lib/usecases/projects/supervision/body-tie";
import {
  acceptProjectEvaluation,
  assignOptions,
  getProjectEvaluation,
  replaceEvaluator,
  returnProjectEvaluation,
  withdrawProjectEvaluation,
} from "@/lib/usecases/projects/supervision/project-evaluation";
import { raiseFinding } from "@/lib/usecases/projects/supervision/project-finding";
import { planVisit } from "@/lib/usecases/projects/supervision/supervision-visit";
import { ownProjectEvaluation } from "@/lib/usecases/projects/supervision/supervision-work";
import { ownEvaluations, submitEvaluation } from "@/lib/usecases/review/evaluation";
import { makeProject } from "../../../../support/projects/projects";
import { midtermSheet, supervisionDay, supervisionWorld } from "../../../../support/projects/supervision";
import { closeDesks, owner, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof supervisionWorld>>;
beforeAll(async () => {
  world = await supervisionWorld();
});
afterAll(closeDesks);

/** One more project of the same organization. */
const another = (fields: Parameters<typeof makeProject>[1] = {}) =>
  world.read((ctx) => makeProject(ctx, { lead: world.executor.organization, begun: true, ...fields }));
const messages = (occasion: string) =>
  owner.message.count({ where: { centerId: world.desk.center.id, occasion } });
const see = (evaluation: string) => world.read((ctx) => getProjectEvaluation(ctx, { evaluation }));

describe("an evaluation of a project", () => {
  it("goes to a third party once for each stage, by the indicators of the day, and it is told", async () => {
    const { id } = await world.assign();
    const found = await see(id);
    expect(found).toMatchObject({
      state: "assigned",
      stage: "midterm",
      name: "银龄互助",
      body: { name: "求实评估中心" },
    });
    expect(found.indicators.map(({ points }) => points)).toEqual([40, 30, 15, 15]);
    expect(await messages("evaluationAssigned")).toBe(1);
    const twice = await refusalOf(world.assign({ body: world.others }));
    expect([twice.code, twice.message]).toEqual(["conflict", expect.stringContaining("改派")]);
    await world.assign({ stage: "final", body: world.others });
    const offered = await world.read((ctx) => assignOptions(ctx, { project: world.project }));
    expect(offered.body.map(({ label }) => label)).toEqual(["别家评估中心", "求实评估中心"]);
    expect(offered.stage).toBe("midterm");
    const move = (state: "final" | "running") =>
      world.read((ctx) => ctx.db.project.updateMany({ where: { id: world.project }, data: { state } }));
    await move("final");
    expect((await world.read((ctx) => assignOptions(ctx, { project: world.project }))).stage).toBe("final");
    expect((await world.read((ctx) => assignOptions(ctx, { project: "unknown" }))).stage).toBe("midterm");
    await move("running");
  });

  it("goes to nobody who is tied to the executors or is one, on no passed day, and of no project that is not running", async () => {
    const { id: project } = await another();
    await world.act((ctx) =>
      addTie(ctx, { body: world.others, organization: world.executor.organization, reason: "同一负责人" }),
    );
    const tied = await refusalOf(world.assign({ project, body: world.others }));
    expect(tied.fields?.body).toContain("同一负责人");
    const carried = await another({ partners: [world.ours] });
    expect((await refusalOf(world.assign({ project: carried.id }))).fields?.body).toContain("自己是执行机构");
    expect(
      (await refusalOf(world.assign({ project, dueOn: civilDate("2022-05-31") }))).fields,
    ).toHaveProperty("dueOn");
    const waiting = await another({ begun: false });
    expect((await refusalOf(world.assign({ project: waiting.id }))).message).toContain("待启动");
    const { id } = await world.assign({ project });
    const moved = { evaluation: id, body: world.others, dueOn: civilDate("2022-07-01"), reason: "换一家" };
    expect((await refusalOf(world.act((ctx) => replaceEvaluator(ctx, moved)))).fields?.body).toContain(
      "同一负责人",
    );
    expect((await see(id)).state).toBe("assigned");
  });

  it("is given back with a reason that the third party sees, and accepted", async () => {
    const { id: project } = await another();
    const { id } = await world.assign({ project });
    const submit = () =>
      world.evaluator.act((ctx) => submitEvaluation(ctx, { evaluation: id, sheet: midtermSheet }));
    expect((await refusalOf(world.act((ctx) => acceptProjectEvaluation(ctx, { evaluation: id })))).code).toBe(
      "conflict",
    );
    await submit();
    expect(await see(id)).toMatchObject({ total: "86", grade: "良好", passed: true });
    await world.act((ctx) => returnProjectEvaluation(ctx, { evaluation: id, reason: "请补充资金部分" }));
    const mine = await world.evaluator.read((ctx) => ownProjectEvaluation(ctx, { evaluation: id }));
    expect([mine.state, mine.reason]).toEqual(["running", "请补充资金部分"]);
    expect(await messages("evaluationReturned")).toBe(1);
    await submit();
    await world.act((ctx) => acceptProjectEvaluation(ctx, { evaluation: id }));
    expect(await see(id)).toMatchObject({ state: "accepted", reason: null });
    expect((await refusalOf(submit())).code).toBe("conflict");
    await owner.project.updateMany({ where: { id: project }, data: { state: "closed" } });
    const late = world.act((ctx) => returnProjectEvaluation(ctx, { evaluation: id, reason: "改一下" }));
    expect((await refusalOf(late)).message).toContain("已经结项");
  });

  it("is taken over midway by another, who reads what was visited and found; the first one sees it no more", async () => {
    const { read, act, assign, executor, stranger, evaluator } = world;
    const other = await world.read((ctx) => makeProject(ctx, { begun: true, name: "邻里守望" }));
    const { id } = await assign({ project: other.id });
    const planned = { method: "onSite" as const, plannedOn: civilDate("2022-06-03"), place: "社区活动室" };
    await evaluator.act((ctx) => planVisit(ctx, { evaluation: id, ...planned }));
    const due = { serious: false, dueOn: civilDate("2022-06-20") };
    await evaluator.act((ctx) => raiseFinding(ctx, { evaluation: id, text: "签到表不全", ...due }));
    const before = await read((ctx) => getProjectEvaluation(ctx, { evaluation: id }));
    const moved = { body: world.others, dueOn: civilDate("2022-07-15"), reason: "人员变动" };
    const next = await act((ctx) =>
      replaceEvaluator(ctx, { evaluation: id, edition: before.edition, ...moved }),
    );
    expect((await see(id)).state).toBe("withdrawn");
    const taken = await stranger.read((ctx) => ownProjectEvaluation(ctx, { evaluation: next.id }));
    expect(taken.work.visits.map(({ place }) => place)).toEqual(["社区活动室"]);
    expect(taken.work.findings.map(({ text }) => text)).toEqual(["签到表不全"]);
    expect(taken.indicators).toEqual(before.indicators);
    const gone = evaluator.read((ctx) => ownProjectEvaluation(ctx, { evaluation: id }));
    expect((await refusalOf(gone)).code).toBe("not_found");
    expect((await evaluator.read(ownEvaluations)).map((task) => task.id)).not.toContain(id);
    expect(executor.organization).not.toBe(other.lead);
  });

  it("looks at the operator of the center in the same way, but never at itself", async () => {
    const operator = await world.read(({ db, center }) =>
      db.body.create({
        data: { centerId: center.id, kind: "other", name: "益心运营中心" },
        select: { id: true },
      }),
    );
    const asked = { object: "operator" as const, project: null };
    const { id } = await world.assign({ ...asked, operator: operator.id });
    const mine = await world.evaluator.read((ctx) => ownProjectEvaluation(ctx, { evaluation: id }));
    expect([mine.name, mine.project]).toEqual(["益心运营中心", null]);
    const self = await refusalOf(world.assign({ ...asked, operator: world.ours }));
    expect(self.fields?.body).toContain("不能评估自己");
    await world.act((ctx) => withdrawProjectEvaluation(ctx, { evaluation: id, reason: "改期" }));
    const records = await world.desk.records(id);
    expect(records.at(-1)).toMatchObject({ event: "withdraw", fromState: "assigned", toState: "withdrawn" });
    expect(supervisionDay).toBe("2022-06-01");
  });
});
