import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  getOwnTraining,
  getPublicTraining,
  listPublicTrainings,
  publicTrainingFile,
} from "@/lib/usecases/incubation/training/public-training";
import { writeTraining } from "@/lib/usecases/incubation/training/training";
import {
  attachToTraining,
  removeFromTraining,
  trainingFile,
} from "@/lib/usecases/incubation/training/training-file";
import { receivedAs } from "../../../../support/files";
import { openOrganization } from "../../../../support/organization-desk";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";
import { makeOpenTraining, plainTraining, trainingTime } from "../../../../support/trainings";

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
