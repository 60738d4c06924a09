import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  editPeriod,
  getPeriod,
  listPeriods,
  lockPeriod,
  openPeriod,
  periodSuggestions,
  reopenPeriod,
} from "@/lib/usecases/incubation/report/period";
import { firstQuarter, handedIn, reportWorld } from "../../../../support/incubation/reports";
import { closeDesks, type Desk, openManagerDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-04-12";
const edit = "period.edit";
let here: Desk;
beforeAll(async () => {
  here = await openManagerDesk("王芳");
});
afterAll(closeDesks);

const secondQuarter = {
  ...firstQuarter,
  name: "2022年第二季度",
  startsOn: civilDate("2022-04-01"),
  endsOn: civilDate("2022-06-30"),
  dueOn: civilDate("2022-07-10"),
};
const shown = (period: string) => here.read(day, (ctx) => getPeriod(ctx, { period }));
const open = (period: typeof firstQuarter) => here.act(day, edit, (ctx) => openPeriod(ctx, period));

it("is opened once for each day, by the database too", async () => {
  const { period } = await reportWorld(here);
  const refusal = await refusalOf(open({ ...secondQuarter, startsOn: civilDate("2022-03-31") }));
  expect(refusal.fields.startsOn).toContain("重叠");
  expect(await here.read(day, periodSuggestions)).toMatchObject([
    { name: secondQuarter.name },
    { name: "2021年下半年" },
  ]);
  const second = await open(secondQuarter);
  expect(
    (await here.read(day, (ctx) => listPeriods(ctx, { state: null, page: 1, size: 15 }))).rows,
  ).toMatchObject([{ id: second.id }, { id: period, concerned: 1, missing: 1 }]);
  await expect(
    owner.period.updateMany({ where: { id: second.id }, data: { startsOn: new Date("2022-03-31") } }),
  ).rejects.toThrow(/periods_apart/);
});

it("keeps its days once somebody reported on them, and its name stays one", async () => {
  const world = await reportWorld(here);
  await handedIn(here, world);
  const { period } = world;
  const change = (fields: Partial<typeof firstQuarter>) =>
    here.act(day, edit, (ctx) => editPeriod(ctx, { ...firstQuarter, ...fields, period }));
  expect((await refusalOf(change({ startsOn: civilDate("2022-01-02") }))).fields.startsOn).toContain(
    "已有组织",
  );
  expect((await refusalOf(change({ midterm: true }))).fields.midterm).toContain("已有组织");
  expect((await refusalOf(change({ name: secondQuarter.name }))).fields.name).toContain("同名");
  await change({ dueOn: civilDate("2022-04-15") });
  expect((await shown(period)).dueOn).toBe("2022-04-15");
});

it("is locked, and opened again for a reason until a later one is locked", async () => {
  const { period } = await reportWorld(here);
  const second = await here.read(day, ({ db }) =>
    db.period.findFirstOrThrow({ where: { name: secondQuarter.name } }),
  );
  const lock = (id: string) => here.act(day, edit, (ctx) => lockPeriod(ctx, { period: id }));
  const reopen = (id: string) =>
    here.act(day, edit, (ctx) => reopenPeriod(ctx, { period: id, reason: "补交" }));
  expect((await refusalOf(reopen(period))).code).toBe("conflict");
  await lock(period);
  expect(await shown(period)).toMatchObject({ state: "locked" });
  expect((await refusalOf(lock(period))).message).toContain("已经锁定");
  await reopen(period);
  await lock(period);
  await lock(second.id);
  expect((await refusalOf(reopen(period))).message).toContain(secondQuarter.name);
  expect((await here.records(period)).map(({ event }) => event)).toEqual([
    "open",
    "edit",
    "lock",
    "reopen",
    "lock",
  ]);
});

it("says whom it concerns: who is there on its last day", async () => {
  const desk = await openManagerDesk();
  const { period, incubatee } = await reportWorld(desk);
  const left = await reportWorld(desk);
  const since = async (fields: { startedOn?: Date; endedOn?: Date }) => {
    await owner.incubatee.updateMany({ where: { id: left.incubatee.id }, data: fields });
    return (await desk.read(day, (ctx) => getPeriod(ctx, { period }))).concerned;
  };
  expect(incubatee.id).not.toBe(left.incubatee.id);
  expect(await since({ endedOn: new Date("2022-03-31") })).toBe(1);
  expect(await since({ endedOn: new Date("2022-04-01") })).toBe(2);
  expect(await since({ startedOn: new Date("2022-04-01") })).toBe(1);
});
