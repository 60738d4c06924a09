import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { findProof } from "@/lib/usecases/admission/proof";
import {
  assignEvaluation,
  decideGraduation,
  noteInterview,
  reopenGraduation,
} from "@/lib/usecases/incubation/graduation/decision";
import { acceptEvaluation, returnEvaluation } from "@/lib/usecases/incubation/graduation/evaluation";
import { evaluators, submitEvaluation } from "@/lib/usecases/review/evaluation";
import { ownerClient, visitOf } from "../../../../support/factories";
import { leavingDay, leavingWorld, typedSheet } from "../../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
let graduation: string;
const edit = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  world.act("graduation.edit", leavingDay, run, input);
const today = civilDate(leavingDay);
const decision = () => ({
  graduation,
  result: "graduate" as const,
  decidedOn: today,
  endsOn: null,
  afterCareUntil: civilDate("2023-06-01"),
  advice: "能独立开展社区服务",
  development: "建议申请公益创投",
});
const incubatee = () => owner.incubatee.findFirstOrThrow({ where: { id: world.first.id } });

beforeEach(async () => {
  world = await leavingWorld(owner);
  const assigned = await world.assigned();
  graduation = assigned.graduation;
  await expect(edit(decideGraduation, decision())).rejects.toMatchObject({ code: "conflict" });
  await actInCenter(world.evaluator.visit("evaluation.edit"), (ctx) =>
    submitEvaluation(ctx, { evaluation: assigned.evaluation, sheet: typedSheet }),
  );
  await edit(acceptEvaluation, { graduation });
});

const verify = (serial: string) =>
  inCenter(visitOf(world.center, world.staff, "graduation.view", leavingDay), (ctx) =>
    findProof(ctx, { serial }),
  );

describe("a result", () => {
  it("graduates with after-care, a handover and a certificate that anybody can verify, until it is taken back", async () => {
    await edit(decideGraduation, decision());
    const after = await incubatee();
    expect([after.state, after.afterCareUntil?.toISOString().slice(0, 10)]).toEqual([
      "graduated",
      "2023-06-01",
    ]);
    expect(await owner.handover.count({ where: { incubateeId: after.id, direction: "moveOut" } })).toBe(1);
    const proof = await owner.proof.findFirstOrThrow({ where: { subjectId: graduation } });
    expect(await verify(proof.serial)).toMatchObject({ ok: true, title: "出壳证书", revokedOn: null });
    await edit(reopenGraduation, { graduation, reason: "决定日期写错了" });
    expect(await verify(proof.serial)).toMatchObject({ ok: true, revokedOn: "2022-06-01" });
    expect(await incubatee()).toMatchObject({
      state: "awaitingAssessment",
      endedOn: null,
      afterCareUntil: null,
    });
    await edit(decideGraduation, decision());
    expect(await owner.proof.count({ where: { subjectId: graduation, revokedAt: null } })).toBe(1);
  });

  it("extends with a new last day, or ends", async () => {
    await expect(
      edit(decideGraduation, { ...decision(), result: "extend", endsOn: null }),
    ).rejects.toMatchObject({
      fields: { endsOn: expect.any(String) },
    });
    await edit(decideGraduation, { ...decision(), result: "extend", endsOn: civilDate("2022-12-31") });
    expect((await incubatee()).state).toBe("extended");
    await edit(reopenGraduation, { graduation, reason: "改为结束" });
    await edit(decideGraduation, { ...decision(), result: "end" });
    expect((await incubatee()).state).toBe("left");
  });

  it("has no day in the future, and a graduate its after-care", async () => {
    await expect(
      edit(decideGraduation, { ...decision(), decidedOn: civilDate("2022-06-02") }),
    ).rejects.toMatchObject({
      fields: { decidedOn: expect.any(String) },
    });
    await expect(edit(decideGraduation, { ...decision(), afterCareUntil: today })).rejects.toMatchObject({
      fields: { afterCareUntil: expect.any(String) },
    });
    expect((await incubatee()).state).toBe("awaitingAssessment");
  });
});

describe("of a result", () => {
  it("the day is not before the interview, and after-care not for generations; nothing is changed", async () => {
    const early = { ...decision(), decidedOn: civilDate("2022-05-31") };
    await expect(edit(decideGraduation, early)).rejects.toMatchObject({
      fields: { decidedOn: expect.stringContaining("面谈在2022年6月1日") },
    });
    const long = { ...decision(), afterCareUntil: civilDate("2199-12-31") };
    await expect(edit(decideGraduation, long)).rejects.toMatchObject({
      fields: { afterCareUntil: expect.stringContaining("核对年份") },
    });
    expect((await incubatee()).state).toBe("awaitingAssessment");
    expect(await owner.proof.count({ where: { subjectId: graduation } })).toBe(0);
  });

  it("no certificate goes to an organization that was dissolved meanwhile; it only ends", async () => {
    const centerId_id = { centerId: world.center.id, id: world.first.organizationId };
    await owner.organization.update({ where: { centerId_id }, data: { legalStatus: "deregistered" } });
    await expect(edit(decideGraduation, decision())).rejects.toThrow("已经注销");
    await edit(decideGraduation, { ...decision(), result: "end" });
    expect((await incubatee()).state).toBe("left");
  });

  it("the sheet it rests on is not given back while it stands", async () => {
    await edit(decideGraduation, decision());
    const back = { graduation, reason: "再看看" };
    await expect(edit(returnEvaluation, back)).rejects.toThrow("先撤销结果");
    const { state } = await owner.evaluation.findFirstOrThrow({ where: { graduationId: graduation } });
    expect(state).toBe("accepted");
  });
});

describe("the way there", () => {
  it("names third parties on record only, and no interview of tomorrow", async () => {
    const options = await inCenter(
      visitOf(world.center, world.staff, "graduation.edit", leavingDay),
      evaluators,
    );
    expect(options.body.map(({ label }) => label).sort()).toEqual(["别家评估中心", "求实评估中心"].sort());
    const task = { graduation, task: "再评", dueOn: today };
    await expect(edit(assignEvaluation, { ...task, body: world.first.organizationId })).rejects.toMatchObject(
      {
        fields: { body: expect.any(String) },
      },
    );
    await expect(edit(assignEvaluation, { ...task, body: world.ours.id })).rejects.toMatchObject({
      code: "conflict",
    });
    const tomorrow = { graduation, interviewOn: civilDate("2022-06-02"), interview: "明天" };
    await expect(edit(noteInterview, tomorrow)).rejects.toMatchObject({
      fields: { interviewOn: expect.any(String) },
    });
  });
});
