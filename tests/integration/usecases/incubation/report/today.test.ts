import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { sendBackReport } from "@/lib/usecases/incubation/report/report";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { getToday } from "@/lib/usecases/oversight/today";
import { asOrganization, handedIn, reportWorld } from "../../../../support/incubation/reports";
import { closeDesks, openManagerDesk, owner } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("says at the desk what waits for an answer, what to lock, what stands, and the days", async () => {
  const desk = await openManagerDesk();
  await reportWorld(desk, { name: "没有交的队" });
  await handedIn(desk, await reportWorld(desk));
  const lines = async (day: string) => {
    const { waits, stands } = await desk.read(day, getToday);
    return [...waits, ...stands].map(({ words, at }) => [words, at]);
  };
  expect(await lines("2022-04-10")).toEqual([["1 份进展报告待回复", "desk/reports?state=submitted"]]);
  expect(await lines("2022-04-25")).toEqual([
    ["1 份进展报告待回复", "desk/reports?state=submitted"],
    ["1 个报告期已过提交截止，待锁定", "desk/periods?state=open"],
    ["1 份进展报告逾期未交", "desk/reports?state=overdue"],
  ]);
  const { week } = await desk.read("2022-04-08", getToday);
  expect(week.flatMap(({ dates }) => dates.map(({ words }) => words))).toEqual([
    "2022年第一季度进展报告提交截止",
  ]);
});

it("counts the terms that end within thirty days as its list does", async () => {
  const desk = await openManagerDesk();
  const { incubatee } = await reportWorld(desk);
  await owner.incubatee.updateMany({ where: { id: incubatee.id }, data: { endsOn: new Date("2022-05-01") } });
  const seen = async (day: string) => {
    const { waits } = await desk.read(day, getToday);
    const filter = {
      cohort: null,
      state: null,
      category: null,
      ends: "soon" as const,
      q: "",
      page: 1,
      size: 15,
    };
    const { total } = await desk.read(day, (ctx) => listIncubatees(ctx, filter));
    return [waits.map(({ words }) => words).filter((words) => words.includes("期满")), total];
  };
  expect(await seen("2022-03-31")).toEqual([[], 0]);
  expect(await seen("2022-04-01")).toEqual([["1 家组织的孵化期 30 天内期满"], 1]);
  expect((await desk.read("2022-05-01", getToday)).week.flatMap(({ dates }) => dates)).toMatchObject([
    { words: expect.stringContaining("孵化期满"), at: `desk/incubatees/${incubatee.id}` },
  ]);
});

it("says in the portal that a report is due, and once more when it came back", async () => {
  const desk = await openManagerDesk();
  const world = await reportWorld(desk);
  const tasks = (day: string) =>
    asOrganization(desk, world.incubatee.organizationId, day, async (ctx: Context) => {
      ctx.audit.nothing("a test looks");
      return (await getOwnToday(ctx)).tasks.map(({ words, at, due }) => [words, at, due]);
    });
  const line = ["提交2022年第一季度进展报告", `reports/${world.period}`, "2022-04-10"];
  expect(await tasks("2022-03-23")).toEqual([]);
  expect(await tasks("2022-03-24")).toEqual([line]);
  const report = await handedIn(desk, world);
  expect(await tasks("2022-04-09")).toEqual([]);
  await desk.act("2022-04-09", "report.edit", (ctx) => sendBackReport(ctx, { report, reason: "请补充" }));
  expect(await tasks("2022-04-09")).toEqual([line]);
});
