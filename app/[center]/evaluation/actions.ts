"use server";

import { z } from "zod";
import { keepEvaluation, submitEvaluation } from "@/lib/usecases/review/evaluation";
import { centerAction } from "@/lib/web/action";
import { seen } from "@/lib/web/typed-input";

export const submitEvaluationAction = centerAction({
  permission: "evaluation.edit",
  scope: "body",
  input: z.object({
    evaluation: z.uuid(),
    seen,
    sheet: z.record(z.string(), z.unknown()).default({}),
    go: z.enum(["keep", "submit"]),
  }),
  run: (ctx, { go, ...input }) => (go === "keep" ? keepEvaluation(ctx, input) : submitEvaluation(ctx, input)),
  next: ({ id, stage, kept }, slug) => {
    const at = stage === "graduation" ? `/${slug}/evaluation/${id}` : `/${slug}/evaluation/projects/${id}`;
    return kept && stage !== "graduation" ? `${at}/sheet` : at;
  },
});
