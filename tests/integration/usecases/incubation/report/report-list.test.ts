import { afterAll, expect, it } from "vitest";
import { lockPeriod } from "@/lib/usecases/incubation/report/period";
import { listReports, type ReportQuery } from "@/lib/usecases/incubation/report/report-list";
import { firstQuarter, handedIn, reportWorld } from "../../../../support/incubation/reports";
import { closeDesks, openManagerDesk } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("lists everybody of the open periods, what is missing first, and a locked period when it is named", async () => {
  const desk = await openManagerDesk();
  const { period } = await reportWorld(desk, { name: "没有交的队" });
  await handedIn(desk, await reportWorld(desk, { name: "按时交的队" }));
  await handedIn(desk, await reportWorld(desk, { name: "迟交的队" }), { day: "2022-04-12" });
  const list = (query: Partial<ReportQuery> = {}, day = "2022-04-13") =>
    desk.read(day, (ctx) =>
      listReports(ctx, { state: null, period: null, finding: null, q: "", page: 1, size: 30, ...query }),
    );
  const found = await list();
  expect(found.counts).toEqual({ missing: 1, overdue: 1, submitted: 2, late: 1 });
  expect(found.all).toBe(3);
  expect(found.rows[0]).toMatchObject({ organization: "没有交的队", report: null, lateness: "逾期 3 天" });
  expect((await list({ state: "late" })).rows.map(({ organization }) => organization)).toEqual(["迟交的队"]);
  expect((await list({ q: "按时" })).rows).toHaveLength(1);
  expect((await list({}, "2022-04-10")).counts?.overdue).toBeUndefined();
  await desk.act("2022-04-13", "period.edit", (ctx) => lockPeriod(ctx, { period }));
  expect(await list()).toMatchObject({ all: 0, options: { period: [{ value: firstQuarter.name }] } });
  expect((await list({ period: firstQuarter.name })).all).toBe(3);
  expect((await list({ period: "没有的报告期" })).rows).toEqual([]);
});
