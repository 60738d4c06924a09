"use server";

import { z } from "zod";
import { keepEvaluation, submitEvaluation } from "@/lib/usecases/incubation/graduation/evaluation";
import { centerAction } from "@/lib/web/action";

export const submitEvaluationAction = centerAction({
  permission: "evaluation.edit",
  scope: "body",
  input: z.object({
    evaluation: z.uuid(),
    sheet: z.record(z.string(), z.unknown()).default({}),
    keep: z.literal("yes").optional(),
  }),
  run: (ctx, { keep, ...input }) => (keep ? keepEvaluation(ctx, input) : submitEvaluation(ctx, input)),
  message: ({ kept }) => (kept ? "已存为草稿，随时可以接着填。" : "已提交，等中心核收。"),
});
