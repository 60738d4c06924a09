import { civilDate } from "@/lib/domain/base/civil-date";
import type { WrittenTraining } from "@/lib/domain/incubation/training";
import { enrolAtDesk } from "@/lib/usecases/incubation/training/enrolment";
import {
  editTraining,
  getTraining,
  openTraining,
  writeTraining,
} from "@/lib/usecases/incubation/training/training";
import type { Desk } from "../staff-desk";

export const trainingDay = "2026-03-20";

/** An afternoon. */
export const plainSession: WrittenTraining["sessions"][number] = {
  day: civilDate(trainingDay),
  from: "14:30",
  until: "16:30",
  venue: "二楼培训室",
  teacher: "贺兰",
  topic: null,
};

/** A training of one afternoon. */
export const plainTraining: WrittenTraining = {
  title: "项目书写作",
  field: "management",
  sessions: [plainSession],
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

/** Who looks after trainings on 12 March, at a desk that is open by then. */
export function trainingDesk(desk: () => Desk) {
  const day = "2026-03-12";
  return {
    get: (training: string, at = desk()) => at.read(day, (ctx) => getTraining(ctx, { training })),
    enrol: (training: string, name: string, mobile: string | null = "13800001234") =>
      desk().act(day, "training.edit", (ctx) =>
        enrolAtDesk(ctx, { training, name, mobile, organizationId: null, team: "银龄队" }),
      ),
    change: (training: string, fields: Partial<WrittenTraining>, edition?: string) =>
      desk().act(day, "training.edit", (ctx) =>
        editTraining(ctx, { ...plainTraining, ...fields, training, edition }),
      ),
  };
}
