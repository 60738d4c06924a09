import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { requestAssessment } from "@/lib/usecases/incubation/graduation/request";
import { saveHandover, settleHandover } from "@/lib/usecases/incubation/handover";
import { extendTerm, recordEnd, takeBackEnd } from "@/lib/usecases/incubation/incubatee-end";
import { ownerClient } from "../../../support/factories";
import { leavingDay, leavingWorld } from "../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
beforeEach(async () => {
  world = await leavingWorld(owner);
});
const today = civilDate(leavingDay);
const end = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  world.act("incubatee.end", leavingDay, run, input);
const leave = (incubatee: string) => ({
  incubatee,
  endedOn: today,
  reason: "负责人变动",
});
const found = (id: string) => owner.incubatee.findFirstOrThrow({ where: { id }, include: { cohort: true } });

describe("an exit", () => {
  it("begins a handover of fifteen working days and ends the batch with its last organization", async () => {
    await end(recordEnd, leave(world.first.id));
    expect(await found(world.first.id)).toMatchObject({
      state: "left",
      endReason: "负责人变动",
      cohort: { state: "incubating" },
    });
    const handover = await owner.handover.findFirstOrThrow({ where: { incubateeId: world.first.id } });
    // Friday 3 June 2022 is the Dragon Boat festival.
    expect([handover.direction, handover.dueOn.toISOString().slice(0, 10)]).toEqual([
      "moveOut",
      "2022-06-23",
    ]);
    await end(recordEnd, leave(world.second.id));
    expect(await found(world.second.id)).toMatchObject({
      state: "left",
      cohort: { state: "ended" },
    });
  });

  it("is refused twice, in the future, and beside an assessment", async () => {
    await expect(
      end(recordEnd, { ...leave(world.first.id), endedOn: civilDate("2022-06-02") }),
    ).rejects.toMatchObject({
      fields: { endedOn: expect.stringContaining("今天") },
    });
    await end(recordEnd, leave(world.first.id));
    await expect(end(recordEnd, leave(world.first.id))).rejects.toThrow("主动退出");
    await world.act("graduation.edit", leavingDay, requestAssessment, { incubatee: world.second.id });
    await expect(end(recordEnd, leave(world.second.id))).rejects.toThrow("撤回评估");
  });

  it("is taken back to where it stood with its list archived, until something was handed over", async () => {
    const until = { incubatee: world.first.id, endsOn: civilDate("2022-12-31"), reason: "再孵化半年" };
    await expect(end(extendTerm, { ...until, endsOn: civilDate("2199-12-31") })).rejects.toMatchObject({
      fields: { endsOn: expect.stringContaining("核对年份") },
    });
    await end(extendTerm, until);
    await end(recordEnd, leave(world.first.id));
    await end(takeBackEnd, { incubatee: world.first.id, reason: "登记错了" });
    expect(await found(world.first.id)).toMatchObject({
      state: "extended",
      endedOn: null,
      cohort: { state: "incubating" },
    });
    const archived = await owner.handover.findMany({ where: { incubateeId: world.first.id } });
    expect(archived.map(({ archiveReason, settledOn }) => [archiveReason, settledOn])).toEqual([
      ["登记错了", null],
    ]);
    await end(recordEnd, leave(world.first.id));
    expect(await owner.handover.count({ where: { incubateeId: world.first.id, archivedAt: null } })).toBe(1);
    const list = { incubatee: world.first.id, direction: "moveOut" as const };
    const items = [
      { what: "钥匙", condition: null, settled: true },
      { what: "桌椅", condition: null, settled: false },
    ];
    await world.act("handover.edit", leavingDay, saveHandover, { ...list, dueOn: today, items });
    await expect(end(takeBackEnd, { incubatee: world.first.id, reason: "登记错了" })).rejects.toThrow(
      "已经开始（已办结：钥匙）",
    );
    expect((await found(world.first.id)).state).toBe("left");
    for (const item of items) item.settled = true;
    await world.act("handover.edit", leavingDay, saveHandover, { ...list, dueOn: today, items });
    await world.act("handover.edit", leavingDay, settleHandover, list);
    await expect(end(takeBackEnd, { incubatee: world.first.id, reason: "登记错了" })).rejects.toThrow(
      "已于2022年6月1日办结",
    );
  });
});

it("an exit stands once the organization is in incubation again", async () => {
  const { id, organizationId } = world.first;
  await end(recordEnd, leave(id));
  const centerId = world.center.id;
  const again = { number: 9, name: "第九批", startedOn: new Date(leavingDay) };
  const cohort = await owner.cohort.create({ data: { centerId, ...again } });
  await owner.incubatee.create({
    data: { centerId, organizationId, cohortId: cohort.id, startedOn: again.startedOn },
  });
  await expect(end(takeBackEnd, { incubatee: id, reason: "登记错了" })).rejects.toThrow("重新进入第九批");
  expect((await found(id)).state).toBe("left");
});

describe("an extension", () => {
  it("is longer than the term, once, and not during an assessment", async () => {
    const until = { incubatee: world.first.id, endsOn: civilDate("2022-12-31"), reason: "再孵化半年" };
    await expect(end(extendTerm, { ...until, endsOn: today })).rejects.toMatchObject({
      fields: { endsOn: expect.any(String) },
    });
    await end(extendTerm, until);
    expect((await found(world.first.id)).state).toBe("extended");
    await expect(end(extendTerm, { ...until, endsOn: civilDate("2023-06-30") })).rejects.toThrow("不能延期");
    await world.act("graduation.edit", leavingDay, requestAssessment, { incubatee: world.first.id });
    await expect(end(extendTerm, { ...until, endsOn: civilDate("2023-06-30") })).rejects.toThrow(
      "评估结果决定",
    );
  });
});
