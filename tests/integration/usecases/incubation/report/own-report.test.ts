import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { getOwnReport, listOwnReports, writeOwnReport } from "@/lib/usecases/incubation/report/own-report";
import { lockPeriod } from "@/lib/usecases/incubation/report/period";
import { sendBackReport } from "@/lib/usecases/incubation/report/report";
import { asOrganization, plainReport, reportWorld } from "../../../../support/incubation/reports";
import { closeDesks, type Desk, openManagerDesk, owner, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openManagerDesk("王芳");
});
afterAll(closeDesks);

type World = Awaited<ReturnType<typeof reportWorld>>;
const own = (world: World, day: string) => {
  const act = <T>(run: (ctx: Context) => Promise<T>) =>
    asOrganization(here, world.incubatee.organizationId, day, run);
  return {
    write: (
      go: "keep" | "submit",
      words: Partial<Record<keyof typeof plainReport, string | null>> & { seen?: string } = {},
    ) => act((ctx) => writeOwnReport(ctx, { ...plainReport, ...words, period: world.period, go })),
    shown: () =>
      act(async (ctx) => {
        ctx.audit.nothing("a test looks");
        return getOwnReport(ctx, { period: world.period });
      }),
    list: () =>
      act(async (ctx) => {
        ctx.audit.nothing("a test looks");
        return listOwnReports(ctx, { page: 1, size: 15 });
      }),
  };
};

function confirmed(world: World, title: string, heldOn: string) {
  return owner.activity.create({
    data: {
      centerId: here.center.id,
      kind: "service",
      title,
      state: "confirmed",
      heldOn: new Date(heldOn),
      attendances: 30,
      organizations: { create: { organizationId: world.incubatee.organizationId } },
    },
  });
}

it("offers what was done as a first text, keeps a draft, and asks for its words only when it is handed in", async () => {
  const world = await reportWorld(here);
  await confirmed(world, "敬老服务", "2022-03-08");
  const early = own(world, "2022-03-20");
  expect(await early.shown()).toMatchObject({
    state: null,
    done: "3月8日敬老服务（服务，30 人次）",
    counted: { activities: [{ count: 1 }] },
    whyNotWrite: null,
  });
  await early.write("keep", { done: null, next: null });
  expect(await early.shown()).toMatchObject({ state: "drafted", done: null, difficulties: "缺会计。" });
  expect((await refusalOf(early.write("submit"))).message).toContain("才结束");
  const late = own(world, "2022-04-02");
  expect((await refusalOf(late.write("submit", { done: null }))).fields.done).toContain("主要工作");
  expect(await late.shown()).toMatchObject({ state: "drafted", difficulties: "缺会计。" });
});

it("is not written over what a colleague wrote meanwhile, also where there was nothing yet", async () => {
  const { write, shown } = own(await reportWorld(here), "2022-04-02");
  const { seen } = await shown();
  await write("keep", { done: "同事写的", seen });
  expect((await refusalOf(write("submit", { done: "自己写的", seen }))).message).toContain("同事保存过");
  expect(await shown()).toMatchObject({ state: "drafted", done: "同事写的" });
  await write("submit", { done: "两人的", seen: (await shown()).seen });
});

it("freezes its figures when it is handed in, and counts anew when it came back", async () => {
  const world = await reportWorld(here);
  const { write, shown } = own(world, "2022-04-02");
  await write("submit");
  await confirmed(world, "补登的", "2022-03-09");
  expect(await shown()).toMatchObject({ state: "submitted", counted: { activities: [] } });
  expect((await refusalOf(write("keep"))).message).toContain("待回复");
  const { id } = await owner.progressReport.findFirstOrThrow({ where: { incubateeId: world.incubatee.id } });
  await here.act("2022-04-12", "report.edit", (ctx) => sendBackReport(ctx, { report: id, reason: "请补充" }));
  expect(await shown()).toMatchObject({
    state: "returned",
    returnReason: "请补充",
    done: plainReport.done,
    counted: { activities: [{ count: 1 }] },
  });
  const again = own(world, "2022-04-14");
  await again.write("submit", { done: "补充了。" });
  // It was in time when it was handed in first.
  expect(await again.shown()).toMatchObject({
    state: "submitted",
    submittedOn: "2022-04-02",
    lateness: null,
    returnReason: null,
    counted: { activities: [{ count: 1 }] },
  });
});

it("is refused on a locked period, and changes nothing", async () => {
  const world = await reportWorld(here);
  const { write, shown, list } = own(world, "2022-04-15");
  await write("keep");
  await here.act("2022-04-15", "period.edit", (ctx) => lockPeriod(ctx, { period: world.period }));
  for (const go of ["keep", "submit"] as const) {
    const refusal = await refusalOf(write(go, { done: "锁定之后写的" }));
    expect([refusal.code, refusal.message]).toEqual(["conflict", expect.stringContaining("已经锁定")]);
  }
  expect(await shown()).toMatchObject({ state: "drafted", done: plainReport.done });
  expect((await list()).rows).toMatchObject([{ state: "drafted", lateness: "逾期 5 天" }]);
});

it("is either in before a period is locked, and counted then, or refused: also in the same moment", async () => {
  const desk = await openManagerDesk();
  const world = await reportWorld(desk);
  const written = Promise.withResolvers<void>();
  const slowly = asOrganization(desk, world.incubatee.organizationId, "2022-04-02", async (ctx) => {
    await writeOwnReport(ctx, { ...plainReport, period: world.period, go: "submit" });
    written.resolve();
    await setTimeout(300);
  });
  await written.promise;
  await desk.act("2022-04-02", "period.edit", (ctx) => lockPeriod(ctx, { period: world.period }));
  await slowly;
  const { details } = await owner.auditEntry.findFirstOrThrow({
    where: { subjectId: world.period, event: "lock" },
  });
  expect(details).toMatchObject({ missing: 0, unanswered: 1 });
});

it("is nothing of another organization's, nor of a time before the entry", async () => {
  const desk = await openManagerDesk();
  const elsewhere = await reportWorld(desk);
  const mine = await reportWorld(here);
  const strange = { period: elsewhere.period, incubatee: mine.incubatee };
  expect((await refusalOf(own(strange, "2022-04-02").shown())).code).toBe("not_found");
  await owner.incubatee.updateMany({
    where: { id: mine.incubatee.id },
    data: { startedOn: new Date("2022-04-01") },
  });
  expect((await own(mine, "2022-04-02").list()).rows).toEqual([]);
  expect((await refusalOf(own(mine, "2022-04-02").write("keep"))).code).toBe("not_found");
});
