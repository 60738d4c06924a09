import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { tickAttendance } from "@/lib/usecases/incubation/training/attendance";
import { checkedTraining } from "@/lib/usecases/incubation/training/sessions";
import { addPerson } from "@/lib/usecases/registry/person-record";
import {
  makeOpenTraining,
  plainSession,
  plainTraining,
  trainingDay,
  trainingDesk,
  trainingTime,
} from "../../../../support/incubation/trainings";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
const edit = "training.edit";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const { get, enrol, change } = trainingDesk(() => desk);

describe("sessions", () => {
  it("keep their codes when the rest is changed, and link a teacher on record of whom there is one", async () => {
    await desk.act(day, "person.edit", (ctx) =>
      addPerson(ctx, { name: "贺兰", title: "教师", mobile: null, note: null, namesake: false }),
    );
    const id = await makeOpenTraining(desk);
    const [before] = (await get(id)).sessions;
    expect(before?.personId).not.toBeNull();
    await change(id, {
      sessions: [
        { ...plainSession, venue: "三楼" },
        { ...plainSession, from: "09:00", until: "11:00" },
      ],
    });
    const after = (await get(id)).sessions;
    expect(after).toHaveLength(2);
    expect(after.find(({ code }) => code === before?.code)).toMatchObject({
      venue: "三楼",
      startsAt: trainingTime("14:30"),
    });
    await change(id, { sessions: [{ ...plainSession, day: civilDate("2026-03-22"), teacher: "别人" }] });
    expect((await get(id)).sessions).toMatchObject([{ personId: null, teacher: "别人" }]);
  });

  it("stay where they are once somebody came", async () => {
    const id = await makeOpenTraining(desk);
    const { id: enrolment } = await enrol(id, "张三");
    const [held] = (await get(id)).sessions;
    await desk.act(trainingDay, edit, (ctx) =>
      tickAttendance(ctx, { session: held?.id ?? "", present: [enrolment], was: [] }),
    );
    const moved = change(id, { sessions: [{ ...plainSession, day: civilDate("2026-03-22") }] });
    expect((await refusalOf(moved)).fields.sessions).toContain("不能改期或删除");
    await change(id, { sessions: [{ ...plainSession, venue: "改到一楼" }] });
  });
});

it("stand in the order of their times, whatever the order they were written in", () => {
  const { sessions } = checkedTraining({
    ...plainTraining,
    sessions: [plainSession, { ...plainSession, from: "09:00", until: "11:00" }],
  });
  expect(sessions.map(({ startsAt }) => startsAt)).toEqual([trainingTime("09:00"), trainingTime("14:30")]);
});
