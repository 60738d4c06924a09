"use server";

import { z } from "zod";
import { projectStages } from "@/lib/domain/review/evaluation";
import { evaluationSetForm } from "@/lib/domain/review/grade";
import { indicatorForm } from "@/lib/domain/review/indicator";
import { saveIndicators } from "@/lib/usecases/incubation/graduation/indicators";
import { saveEvaluationSet } from "@/lib/usecases/review/evaluation-set";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

export const saveIndicatorsAction = centerAction({
  permission: "settings.edit",
  input: schemaOf(indicatorForm),
  run: saveIndicators,
  message: () => "已保存，用于以后提请的评估。",
});

export const saveEvaluationSetAction = centerAction({
  permission: "settings.edit",
  input: schemaOf(evaluationSetForm, { stage: z.enum(projectStages) }),
  run: saveEvaluationSet,
  message: () => "已保存，用于以后派发的评估。",
});
