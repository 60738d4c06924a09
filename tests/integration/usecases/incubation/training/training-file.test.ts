import { afterAll, expect, it } from "vitest";
import {
  attachToTraining,
  removeFromTraining,
  trainingFile,
} from "@/lib/usecases/incubation/training/training-file";
import { receivedAs } from "../../../../support/center/files";
import { makeOpenTraining } from "../../../../support/incubation/trainings";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("materials are added and taken away with a record, and found with their training alone", async () => {
  const day = "2026-03-12";
  const desk = await openDesk();
  const [one, other] = [await makeOpenTraining(desk), await makeOpenTraining(desk)];
  const file = receivedAs("讲义.pdf");
  await desk.act(day, "training.edit", (ctx) => attachToTraining(ctx, { training: one, file }));
  const find = (training: string, at = desk) =>
    at.read(day, (ctx) => trainingFile(ctx, { training, file: file.id }));
  expect(await find(one)).toMatchObject({ name: "讲义.pdf" });
  expect((await refusalOf(find(other))).code).toBe("not_found");
  expect((await refusalOf(find(one, await openDesk()))).code).toBe("not_found");
  await desk.act(day, "training.edit", (ctx) => removeFromTraining(ctx, { training: one, file: file.id }));
  expect((await refusalOf(find(one))).code).toBe("not_found");
  expect((await desk.records(one)).map(({ event }) => event).slice(-2)).toEqual(["addFile", "removeFile"]);
});
