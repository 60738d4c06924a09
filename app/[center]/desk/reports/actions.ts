"use server";

import { z } from "zod";
import { answerForm, midtermForm } from "@/lib/domain/incubation/report/report";
import { acceptReport, sendBackReport, takeBackAnswer } from "@/lib/usecases/incubation/report/report";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "report.edit";
const one = { report: z.uuid(), edition };

export const acceptReportAction = centerAction({
  permission,
  input: schemaOf(answerForm, one),
  run: acceptReport,
});

export const concludeMidtermAction = centerAction({
  permission,
  input: schemaOf(midtermForm, one),
  run: acceptReport,
});

export const sendBackReportAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("退回的原因", 300) }),
  run: sendBackReport,
});

export const takeBackAnswerAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("收回的原因", 300) }),
  run: takeBackAnswer,
});
