import { afterAll, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { getPeriod, lockPeriod } from "@/lib/usecases/incubation/report/period";
import { remindInTime, remindMissing } from "@/lib/usecases/incubation/report/reminder";
import { visitOf } from "../../../../support/factories";
import { handedIn, reportWorld } from "../../../../support/incubation/reports";
import { ownerPool } from "../../../../support/machine/database";
import { closeDesks, type Desk, openManagerDesk, owner, refusalOf } from "../../../../support/staff-desk";

afterAll(closeDesks);

const said = (desk: Desk) =>
  owner.message.findMany({
    where: { centerId: desk.center.id, occasion: "reportDue" },
    orderBy: { id: "asc" },
  });
const byItself = (desk: Desk, day: string, period: string) =>
  actInCenter(visitOf(desk.center, system, "report.remind", day), (ctx) => remindInTime(ctx, { period }));

it("is left to the queue when a period is opened, for three days before its last", async () => {
  const desk = await openManagerDesk();
  const { period } = await reportWorld(desk);
  const { rows } = await ownerPool().query<{ start_after: Date }>(
    "select start_after from jobs.job where name = 'remindOfReports' and data->'input'->>'period' = $1",
    [period],
  );
  expect(rows.map(({ start_after }) => start_after.toISOString())).toEqual(["2022-04-06T16:00:00.000Z"]);
});

it("tells whoever is missing once for a period, with the words of the period", async () => {
  const desk = await openManagerDesk();
  const { period } = await reportWorld(desk, { name: "没有交的队" });
  await handedIn(desk, await reportWorld(desk, { name: "按时交的队" }), { day: "2022-04-02" });
  await byItself(desk, "2022-04-06", period);
  expect(await said(desk)).toEqual([]);
  await byItself(desk, "2022-04-07", period);
  const [message, ...more] = await said(desk);
  expect(more).toEqual([]);
  expect(message).toMatchObject({ recipientName: "没有交的队", state: "waiting" });
  expect(message?.body).toContain("没有交的队还没有提交2022年第一季度进展报告，提交截止2022年4月10日");
  await byItself(desk, "2022-04-08", period);
  const again = desk.act("2022-04-08", "report.edit", (ctx) => remindMissing(ctx, { period }));
  expect((await refusalOf(again)).message).toContain("都已提醒过");
  await reportWorld(desk, { name: "后来的队" });
  const act = desk.act("2022-04-08", "report.edit", (ctx) => remindMissing(ctx, { period }));
  expect(await act).toEqual({ count: 1 });
  expect((await said(desk)).map(({ recipientName }) => recipientName)).toEqual(["没有交的队", "后来的队"]);
  // A reminder begins no report: they are still missing.
  expect(await desk.read("2022-04-08", (ctx) => getPeriod(ctx, { period }))).toMatchObject({
    missing: 2,
    unreminded: 0,
  });
});

it("tells nobody of a locked period", async () => {
  const desk = await openManagerDesk();
  const { period } = await reportWorld(desk);
  await desk.act("2022-04-07", "period.edit", (ctx) => lockPeriod(ctx, { period }));
  await byItself(desk, "2022-04-08", period);
  expect(await said(desk)).toEqual([]);
});
