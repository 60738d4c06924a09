"use server";

import {
  concludeAppraisal,
  confirmAppraisal,
  settleAppraisal,
  takeBackConclusion,
} from "@/lib/usecases/review/appraisal-conclusion";
import { saveOpinion, submitOpinion, takeBackOpinion } from "@/lib/usecases/review/appraisal-opinion";
import { freeSeat, leaveSeat } from "@/lib/usecases/review/appraisal-seat";
import { centerAction } from "@/lib/web/action";
import {
  concludeInput,
  confirmAppraisalInput,
  freeSeatInput,
  saveOpinionInput,
  submitOpinionInput,
  takeBackInput,
} from "./schema";

export const saveOpinionAction = centerAction({
  permission: "appraisal.give",
  input: saveOpinionInput,
  run: saveOpinion,
  message: () => "意见已存为草稿，提交后同事才能看到。",
});

export const submitOpinionAction = centerAction({
  permission: "appraisal.give",
  input: submitOpinionInput,
  run: submitOpinion,
  message: () => "评估意见已提交。",
});

export const takeBackOpinionAction = centerAction({
  permission: "appraisal.give",
  input: takeBackInput,
  run: takeBackOpinion,
});

export const leaveSeatAction = centerAction({
  permission: "appraisal.give",
  input: takeBackInput,
  run: leaveSeat,
  message: () => "您已退出这份申请的评估，其他工作人员可以接着评估。",
});

export const freeSeatAction = centerAction({
  permission: "appraisal.settle",
  input: freeSeatInput,
  run: freeSeat,
  message: ({ name }) => `已让出${name}的评估席位，其他工作人员可以接着评估。`,
});

export const concludeAppraisalAction = centerAction({
  permission: "appraisal.conclude",
  input: concludeInput,
  run: concludeAppraisal,
});

export const settleAppraisalAction = centerAction({
  permission: "appraisal.settle",
  input: concludeInput,
  run: settleAppraisal,
});

export const takeBackConclusionAction = centerAction({
  permission: "appraisal.conclude",
  input: takeBackInput,
  run: takeBackConclusion,
});

export const confirmAppraisalAction = centerAction({
  permission: "appraisal.confirm",
  input: confirmAppraisalInput,
  run: confirmAppraisal,
  message: ({ admitted }) => `名单已确认，入围 ${admitted}。`,
});
