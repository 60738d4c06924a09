"use server";

import { z } from "zod";
import { tickAttendance } from "@/lib/usecases/incubation/training/attendance";
import { certifyTraining } from "@/lib/usecases/incubation/training/certificate";
import { enrolAtDesk, withdrawEnrolment } from "@/lib/usecases/incubation/training/enrolment";
import { removeFromTraining } from "@/lib/usecases/incubation/training/training-file";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { deskEnrolmentForm, tickedInput } from "./schema";

const permission = "training.edit";

export const enrolAtDeskAction = centerAction({
  permission,
  input: schemaOf(deskEnrolmentForm, { training: z.uuid() }),
  run: enrolAtDesk,
  message: () => "已登记报名。",
});

export const withdrawEnrolmentAction = centerAction({
  permission,
  input: z.object({ enrolment: z.uuid() }),
  run: withdrawEnrolment,
});

export const tickAttendanceAction = centerAction({
  permission,
  input: tickedInput,
  run: tickAttendance,
  message: ({ count }) => `已保存，名单上签到 ${count} 人。`,
});

export const certifyTrainingAction = centerAction({
  permission,
  input: z.object({ training: z.uuid() }),
  run: certifyTraining,
  message: ({ count }) => `已为 ${count} 人开具证明，文件稍后生成。`,
});

export const removeTrainingFileAction = centerAction({
  permission,
  input: z.object({ training: z.uuid(), file: z.uuid() }),
  run: removeFromTraining,
});
