"use server";

import { requestCorrection, takeBackCorrection } from "@/lib/usecases/recruitment/correction/correction";
import { lapseCorrection } from "@/lib/usecases/recruitment/correction/correction-clock";
import { centerAction } from "@/lib/web/action";
import { oneApplication, takeBackInput } from "../../schema";
import { noticeInput } from "./schema";

export const requestCorrectionAction = centerAction({
  permission: "application.check",
  input: noticeInput,
  run: requestCorrection,
  next: ({ receipt }, slug) => `/${slug}/desk/applications/${receipt}/correction`,
});

export const takeBackCorrectionAction = centerAction({
  permission: "application.check",
  input: takeBackInput,
  run: takeBackCorrection,
});

export const lapseCorrectionAction = centerAction({
  permission: "application.check",
  input: oneApplication,
  run: lapseCorrection,
});
