"use server";

import { z } from "zod";
import { enrolmentForm } from "@/lib/domain/incubation/attendance";
import { ratingForm } from "@/lib/domain/incubation/service-form";
import { enrolOwn, rateEnrolment, withdrawEnrolment } from "@/lib/usecases/incubation/training/enrolment";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

const permission = "ownTraining.edit";
const scope = "organization";

export const enrolOwnAction = centerAction({
  permission,
  scope,
  input: schemaOf(enrolmentForm, { training: z.uuid() }),
  run: enrolOwn,
  message: () => "报名成功。",
});

export const withdrawOwnEnrolmentAction = centerAction({
  permission,
  scope,
  input: z.object({ enrolment: z.uuid() }),
  run: withdrawEnrolment,
});

export const rateTrainingAction = centerAction({
  permission,
  scope,
  input: schemaOf(ratingForm, { enrolment: z.uuid() }),
  run: rateEnrolment,
  message: () => "谢谢，评价已经收到。",
});
