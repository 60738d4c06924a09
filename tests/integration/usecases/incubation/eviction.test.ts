import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  decideEviction,
  getEviction,
  noteStatement,
  serveEviction,
  withdrawEviction,
} from "@/lib/usecases/incubation/eviction";
import { requestAssessment } from "@/lib/usecases/incubation/graduation/request";
import { recordEnd } from "@/lib/usecases/incubation/incubatee-end";
import { ownerClient } from "../../../support/factories";
import { evicted, plainNotice } from "../../../support/incubation/evictions";
import { leavingDay, leavingWorld } from "../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
beforeEach(async () => {
  world = await leavingWorld(owner);
});
const after = "2022-06-11";
const on =
  (day: string) =>
  <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
    world.act("incubatee.end", day, run, input);
const today = on(leavingDay);
const later = on(after);
const serve = () => today(serveEviction, { ...plainNotice, incubatee: world.first.id });
const decision = (day = after) => ({
  incubatee: world.first.id,
  endedOn: civilDate(day),
  consideration: "逐项核实，属实。",
});
const said = async (occasion: string) =>
  (await owner.message.findMany({ where: { centerId: world.center.id, occasion } })).map(
    ({ body, state }) => [body, state] as const,
  );

describe("an eviction", () => {
  it("is told of with its grounds, and decided only after the last day", async () => {
    await serve();
    const [told] = await said("evictionServed");
    expect(told?.[0]).toContain("事由：转租、转借或挪用场地。请在2022年6月10日前（含当日）");
    await expect(today(decideEviction, decision(leavingDay))).rejects.toThrow("陈述申辩到2022年6月10日");
    await later(decideEviction, decision());
    const gone = await owner.incubatee.findFirstOrThrow({ where: { id: world.first.id } });
    expect([gone.state, gone.endReason]).toEqual(["evicted", "转租、转借或挪用场地。逐项核实，属实。"]);
    // What waited to be said of the notice is not said after the decision.
    expect((await said("evictionServed")).map(([, state]) => state)).toEqual(["voided"]);
    expect((await said("incubationEnded"))[0]?.[0]).toContain("退出孵化（清退）");
    const { notice, acts } = await later(getEvictionNow, { incubatee: world.first.id });
    expect([notice?.standing.text, notice?.consideration, acts.map(({ act }) => act)]).toEqual([
      "已清退",
      "逐项核实，属实。",
      ["print"],
    ]);
  });

  it("is decided at once when the organization has been heard", async () => {
    await serve();
    await today(noteStatement, { incubatee: world.first.id, statement: "没有转租。" });
    await expect(today(noteStatement, { incubatee: world.first.id, statement: "再说一次" })).rejects.toThrow(
      "已经提交",
    );
    await today(decideEviction, decision(leavingDay));
    expect((await owner.incubatee.findFirstOrThrow({ where: { id: world.first.id } })).state).toBe("evicted");
  });

  it("is no surprise: without a notice there is nothing to decide, and no two notices stand", async () => {
    await expect(later(decideEviction, decision())).rejects.toMatchObject({ code: "not_found" });
    await serve();
    await expect(serve()).rejects.toThrow("已经送达过清退告知");
    await expect(
      today(serveEviction, { ...plainNotice, servedOn: civilDate("2022-06-02"), incubatee: world.second.id }),
    ).rejects.toMatchObject({ fields: { servedOn: expect.stringContaining("今天") } });
    await expect(later(decideEviction, decision("2022-05-31"))).rejects.toMatchObject({
      fields: { endedOn: expect.stringContaining("才送达") },
    });
    await expect(later(decideEviction, decision("2022-06-12"))).rejects.toMatchObject({
      fields: { endedOn: expect.stringContaining("今天") },
    });
  });

  it("waits for an assessment that is going on", async () => {
    await serve();
    await world.act("graduation.edit", leavingDay, requestAssessment, { incubatee: world.first.id });
    await expect(later(decideEviction, decision())).rejects.toThrow("撤回评估");
  });

  it("is withdrawn with a reason; what was said is kept, and the organization stays", async () => {
    await serve();
    await today(withdrawEviction, { incubatee: world.first.id, reason: "事实不清" });
    const [notice] = await owner.evictionNotice.findMany({ where: { incubateeId: world.first.id } });
    expect([notice?.withdrawReason, notice?.facts]).toEqual(["事实不清", plainNotice.facts]);
    expect((await said("evictionServed")).map(([, state]) => state)).toEqual(["voided"]);
    expect((await said("evictionWithdrawn"))[0]?.[0]).toContain("已撤回2022年6月1日");
    await expect(later(decideEviction, decision())).rejects.toThrow("已经撤回");
    await serve();
    expect(await owner.evictionNotice.count({ where: { incubateeId: world.first.id } })).toBe(2);
  });

  it("of another center does not exist, and the stale page of a colleague decides nothing", async () => {
    await serve();
    const there = await leavingWorld(owner);
    await expect(
      there.act("incubatee.end", after, decideEviction, { ...decision(), incubatee: world.first.id }),
    ).rejects.toMatchObject({ code: "not_found" });
    await expect(
      later(decideEviction, { ...decision(), edition: "00000000-0000-7000-8000-000000000000" }),
    ).rejects.toThrow("您打开本页之后");
  });

  it("is over when the organization leaves by itself", async () => {
    await serve();
    await today(recordEnd, { incubatee: world.first.id, endedOn: civilDate(leavingDay), reason: "搬走" });
    const [notice] = await owner.evictionNotice.findMany({ where: { incubateeId: world.first.id } });
    expect(notice?.withdrawReason).toBe("已主动退出");
  });
});

it("shows nothing where nothing was served", async () => {
  await evicted(world, world.second.id);
  const { notice, acts } = await later(getEvictionNow, { incubatee: world.first.id });
  expect([notice, acts]).toEqual([null, []]);
});

function getEvictionNow(...[ctx, input]: Parameters<typeof getEviction>) {
  ctx.audit.nothing("it reads");
  return getEviction(ctx, input);
}
