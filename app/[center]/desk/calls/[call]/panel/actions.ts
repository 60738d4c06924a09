"use server";

import { recordAbsence } from "@/lib/usecases/review/absence";
import { addExpert } from "@/lib/usecases/review/expert";
import { composePanel } from "@/lib/usecases/review/panel";
import { startReview } from "@/lib/usecases/review/review";
import { centerAction } from "@/lib/web/action";
import { addExpertInput, composePanelInput, recordAbsenceInput, startReviewInput } from "./schema";

export const composePanelAction = centerAction({
  permission: "panel.compose",
  input: composePanelInput,
  run: composePanel,
  message: () => "评审组已保存。",
});

export const addExpertAction = centerAction({
  permission: "panel.compose",
  input: addExpertInput,
  run: addExpert,
  message: ({ name, title }) => `${name}（${title}）已列入专家库。`,
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
