"use server";

import { indicatorForm } from "@/lib/domain/review/indicator";
import { saveIndicators } from "@/lib/usecases/incubation/graduation/indicators";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

export const saveIndicatorsAction = centerAction({
  permission: "settings.edit",
  input: schemaOf(indicatorForm),
  run: saveIndicators,
  message: () => "已保存，用于以后提请的评估。",
});
