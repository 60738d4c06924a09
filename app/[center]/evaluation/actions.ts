"use server";

import { z } from "zod";
import { submitEvaluation } from "@/lib/usecases/incubation/graduation/evaluation";
import { centerAction } from "@/lib/web/action";

export const submitEvaluationAction = centerAction({
  permission: "evaluation.edit",
  scope: "body",
  input: z.object({ evaluation: z.uuid(), sheet: z.record(z.string(), z.unknown()).default({}) }),
  run: submitEvaluation,
  message: () => "已提交，等中心核收。",
});
