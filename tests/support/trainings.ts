import { civilDate } from "@/lib/domain/base/civil-date";
import type { WrittenTraining } from "@/lib/domain/incubation/training";
import { openTraining, writeTraining } from "@/lib/usecases/incubation/training/training";
import type { Desk } from "./staff-desk";

export const trainingDay = "2026-03-20";

/** A training of one afternoon. */
export const plainTraining: WrittenTraining = {
  title: "项目书写作",
  field: "management",
  sessions: [
    {
      day: civilDate(trainingDay),
      from: "14:30",
      until: "16:30",
      venue: "二楼培训室",
      teacher: "贺兰",
      topic: null,
    },
  ],
  audience: null,
  about: null,
  openToTeams: true,
  seats: null,
  enrolBy: null,
};

/** A moment of the day of the training. */
export const trainingTime = (time: string) => new Date(`${trainingDay}T${time}:00+08:00`);

/** A training that one can sign up for. */
export async function makeOpenTraining(desk: Desk, fields: Partial<WrittenTraining> = {}): Promise<string> {
  const early = "2026-03-01";
  const { id } = await desk.act(early, "training.edit", (ctx) =>
    writeTraining(ctx, { ...plainTraining, ...fields }),
  );
  await desk.act(early, "training.edit", (ctx) => openTraining(ctx, { training: id }));
  return id;
}
