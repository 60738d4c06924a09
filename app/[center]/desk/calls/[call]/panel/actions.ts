"use server";

import { recordAbsence } from "@/lib/usecases/review/absence";
import { movePanelist, seatNewExpert } from "@/lib/usecases/review/panel-change";
import { startReview } from "@/lib/usecases/review/review";
import { returnSheet } from "@/lib/usecases/review/sheet-return";
import { centerAction } from "@/lib/web/action";
import {
  movePanelistInput,
  recordAbsenceInput,
  returnSheetInput,
  seatNewExpertInput,
  startReviewInput,
} from "./schema";

export const movePanelistAction = centerAction({
  permission: "panel.compose",
  input: movePanelistInput,
  run: movePanelist,
});

export const seatNewExpertAction = centerAction({
  permission: "panel.compose",
  input: seatNewExpertInput,
  run: seatNewExpert,
  message: ({ name, title }) => `${name}（${title}）已加入评审组。`,
});

export const startReviewAction = centerAction({
  permission: "review.start",
  input: startReviewInput,
  run: startReview,
});

export const recordAbsenceAction = centerAction({
  permission: "absence.record",
  input: recordAbsenceInput,
  run: recordAbsence,
  message: ({ name, count }) => `已登记${name}缺席 ${count} 份申请的评审。`,
});

export const returnSheetAction = centerAction({
  permission: "mark.return",
  input: returnSheetInput,
  run: returnSheet,
  message: ({ name, receipt }) => `已将${receipt}的打分表退回${name}。`,
});
