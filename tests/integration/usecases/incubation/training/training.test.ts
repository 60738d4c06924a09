import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  cancelTraining,
  closeTraining,
  listTrainings,
  lockTraining,
  openTraining,
  reopenTraining,
  takeBackTraining,
  trainingFigures,
  writeTraining,
} from "@/lib/usecases/incubation/training/training";
import {
  makeOpenTraining,
  plainSession,
  plainTraining,
  trainingDesk,
  trainingTime,
} from "../../../../support/incubation/trainings";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
const everything = { state: null, field: null, q: "", sort: null, page: 1, size: 15 };
const edit = "training.edit";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const { get, enrol, change } = trainingDesk(() => desk);

describe("a training", () => {
  it("is written, opened, closed and opened once more, with a record of each step", async () => {
    const { id } = await desk.act(day, edit, (ctx) => writeTraining(ctx, plainTraining));
    expect(await get(id)).toMatchObject({
      state: "drafted",
      sessions: [{ startsAt: trainingTime("14:30") }],
    });
    await desk.act(day, edit, (ctx) => openTraining(ctx, { training: id }));
    await desk.act(day, edit, (ctx) => takeBackTraining(ctx, { training: id }));
    await desk.act(day, edit, (ctx) => openTraining(ctx, { training: id }));
    const close = (on: string) => desk.act(on, edit, (ctx) => closeTraining(ctx, { training: id }));
    expect((await refusalOf(close(day))).message).toContain("还没有结束");
    await close("2026-03-21");
    await desk.act(day, edit, (ctx) => reopenTraining(ctx, { training: id, reason: "加一场" }));
    expect((await desk.records(id)).map(({ event }) => event)).toEqual([
      ...["write", "open", "takeBack", "open", "close", "reopen"],
    ]);
  });

  it("is refused with every fault by its place, and changes nothing", async () => {
    const id = await makeOpenTraining(desk);
    const { fields } = await refusalOf(
      change(id, { sessions: [{ ...plainSession, from: "下午" }], enrolBy: civilDate("2026-03-21") }),
    );
    expect(Object.keys(fields)).toEqual(["sessions.0.from", "enrolBy"]);
    expect((await get(id)).sessions).toHaveLength(1);
  });

  it("has no fewer seats than people, and is not overwritten by who saw an older one", async () => {
    const id = await makeOpenTraining(desk);
    const { edition } = await get(id);
    await enrol(id, "张三");
    await enrol(id, "李四");
    expect((await refusalOf(change(id, { seats: 1 }))).fields.seats).toContain("已有 2 人报名");
    expect((await refusalOf(change(id, { seats: 2 }, edition))).code).toBe("conflict");
    await change(id, { seats: 2 });
    expect(await get(id)).toMatchObject({ seats: 2, enrolled: 2 });
    const takeBack = desk.act(day, edit, (ctx) => takeBackTraining(ctx, { training: id }));
    expect((await refusalOf(takeBack)).message).toContain("不能收回");
  });

  it("tells everybody who signed up when it is cancelled, and no one else", async () => {
    const id = await makeOpenTraining(desk);
    await enrol(id, "张三");
    await enrol(id, "李四", null);
    await desk.act(day, edit, (ctx) => cancelTraining(ctx, { training: id, reason: "教师生病" }));
    const said = await desk.read(day, ({ db }) =>
      db.message.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } }),
    );
    expect(said.map(({ recipientName, mobile }) => [recipientName, mobile])).toEqual([
      ["张三", "13800001234"],
      ["李四", null],
    ]);
    expect(said[0]?.body).toContain("教师生病");
    expect(await get(id)).toMatchObject({ state: "cancelled", endReason: "教师生病", acts: [] });
    expect((await refusalOf(enrol(id, "王五"))).message).toContain("已经取消");
  });
});

describe("the lists and figures", () => {
  it("find by state, field, title and teacher, and show nothing of another center", async () => {
    const here = await openDesk();
    await makeOpenTraining(here, { title: "章程 100%", field: "governance" });
    const id = await makeOpenTraining(here);
    await here.act("2026-03-21", edit, (ctx) => closeTraining(ctx, { training: id }));
    const list = (change: Partial<Parameters<typeof listTrainings>[1]>) =>
      here.read(day, (ctx) => listTrainings(ctx, { ...everything, ...change }));
    expect(await list({})).toMatchObject({ all: 2, counts: { open: 1, closed: 1 } });
    expect((await list({ field: "governance" })).rows).toMatchObject([{ title: "章程 100%" }]);
    expect((await list({ q: "0%" })).total).toBe(1);
    expect((await list({ q: "贺兰" })).total).toBe(2);
    expect(await here.read(day, trainingFigures)).toEqual({ trainings: 1, sessions: 1, attended: 0 });
    const lock = () => desk.read(day, (ctx) => lockTraining(ctx, id));
    for (const see of [() => get(id), lock]) expect((await refusalOf(see())).code).toBe("not_found");
  });
});
