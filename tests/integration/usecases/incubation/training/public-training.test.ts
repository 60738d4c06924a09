import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { tickAttendance } from "@/lib/usecases/incubation/training/attendance";
import { enrolOwn } from "@/lib/usecases/incubation/training/enrolment";
import {
  getOwnTraining,
  getPublicTraining,
  listPublicTrainings,
  ownEnrolments,
  publicTrainingFile,
} from "@/lib/usecases/incubation/training/public-training";
import { getTraining, writeTraining } from "@/lib/usecases/incubation/training/training";
import {
  attachToTraining,
  removeFromTraining,
  trainingFile,
} from "@/lib/usecases/incubation/training/training-file";
import { receivedAs } from "../../../../support/center/files";
import {
  makeOpenTraining,
  plainTraining,
  trainingDay,
  trainingTime,
} from "../../../../support/incubation/trainings";
import { openOrganization } from "../../../../support/organization-desk";
import { nth } from "../../../../support/review/review-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
const edit = "training.edit";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

describe("what anybody sees", () => {
  it("is what was announced, with its next session, never a draft and never a code", async () => {
    const here = await openDesk();
    const { id: draft } = await here.act(day, edit, (ctx) => writeTraining(ctx, plainTraining));
    const training = await makeOpenTraining(here);
    const list = await here.read(day, (ctx) => listPublicTrainings(ctx, { page: 1, size: 15 }));
    expect(list.rows).toMatchObject([{ id: training, next: { startsAt: trainingTime("14:30") } }]);
    const shown = await here.read(day, (ctx) => getPublicTraining(ctx, { training }));
    expect(shown).toMatchObject({ whyNot: null, begun: false, enrolled: 0 });
    expect(JSON.stringify(shown)).not.toContain('"code"');
    const see = here.read(day, (ctx) => getPublicTraining(ctx, { training: draft }));
    expect((await refusalOf(see)).code).toBe("not_found");
  });

  it("an organization sees the same within its part of the center", async () => {
    const training = await makeOpenTraining(desk);
    const own = await openOrganization(desk, "邻里互助队");
    expect(await own.read(day, (ctx) => getOwnTraining(ctx, { training }))).toMatchObject({
      title: plainTraining.title,
      sessions: [{ teacher: "贺兰" }],
      enrolments: [],
    });
  });
});

describe("what an organization took part in", () => {
  it("is told person by person, the latest training first, and of no other organization", async () => {
    const here = await openDesk();
    const [own, other] = [
      await openOrganization(here, "邻里互助队"),
      await openOrganization(here, "别家的队"),
    ];
    const [session] = plainTraining.sessions;
    const later = session ? [{ ...session, day: civilDate("2026-04-20") }] : [];
    const first = await makeOpenTraining(here);
    const second = await makeOpenTraining(here, { title: "财务规范", field: "governance", sessions: later });
    const enrol = (from: typeof own, training: string, name: string) =>
      from.act(day, "ownTraining.edit", (ctx) => enrolOwn(ctx, { training, name, mobile: "13800001234" }));
    await enrol(own, first, "张三");
    await enrol(own, second, "李四");
    await enrol(other, first, "王五");
    const { sessions } = await here.read(day, (ctx) => getTraining(ctx, { training: first }));
    const { enrolments } = await own.read(day, (ctx) => getOwnTraining(ctx, { training: first }));
    const ticked = { session: nth(sessions, 0).id, present: [nth(enrolments, 0).id], was: [] };
    await here.act(trainingDay, edit, (ctx) => tickAttendance(ctx, ticked));
    expect(await own.read(trainingDay, ownEnrolments)).toMatchObject([
      { title: "财务规范", field: "governance", name: "李四", held: 1, attended: 0, state: "enrolled" },
      { title: plainTraining.title, name: "张三", attended: 1, startsAt: trainingTime("14:30") },
    ]);
  });
});

describe("materials", () => {
  it("are given to anybody with the training, and to nobody with a draft", async () => {
    const file = receivedAs("讲义.pdf");
    const { id: draft } = await desk.act(day, edit, (ctx) => writeTraining(ctx, plainTraining));
    await desk.act(day, edit, (ctx) => attachToTraining(ctx, { training: draft, file }));
    const openly = (training: string) =>
      desk.read(day, (ctx) => publicTrainingFile(ctx, { training, file: file.id }));
    expect((await refusalOf(openly(draft))).code).toBe("not_found");
    expect(
      await desk.read(day, (ctx) => trainingFile(ctx, { training: draft, file: file.id })),
    ).toMatchObject({
      name: "讲义.pdf",
    });
    const training = await makeOpenTraining(desk);
    const own = receivedAs("作业.pdf");
    await desk.act(day, edit, (ctx) => attachToTraining(ctx, { training, file: own }));
    expect((await desk.read(day, (ctx) => getPublicTraining(ctx, { training }))).files).toHaveLength(1);
    expect((await refusalOf(openly(training))).code).toBe("not_found");
    await desk.act(day, edit, (ctx) => removeFromTraining(ctx, { training, file: own.id }));
    expect((await desk.read(day, (ctx) => getPublicTraining(ctx, { training }))).files).toEqual([]);
  });
});
