"use server";

import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatQueryCode } from "@/lib/domain/recruitment/query-code";
import {
  acceptApplications,
  notAcceptApplication,
  takeBackAcceptance,
} from "@/lib/usecases/recruitment/check/acceptance";
import { checkApplication } from "@/lib/usecases/recruitment/check/check";
import { takeBackCheck } from "@/lib/usecases/recruitment/check/check-take-back";
import { handOver } from "@/lib/usecases/recruitment/check/handling";
import { renewQueryCode } from "@/lib/usecases/recruitment/query-code";
import { centerAction } from "@/lib/web/action";
import {
  checkInput,
  handOverInput,
  notAcceptInput,
  renewCodeInput,
  someApplications,
  takeBackInput,
} from "./schema";

export const acceptApplicationsAction = centerAction({
  permission: "application.check",
  input: someApplications,
  run: acceptApplications,
  message: ({ count }) => `已受理 ${count} 份申请。点错的，可在那份申请中撤回受理。`,
});

export const notAcceptAction = centerAction({
  permission: "application.check",
  input: notAcceptInput,
  run: notAcceptApplication,
});

export const takeBackAcceptanceAction = centerAction({
  permission: "application.check",
  input: takeBackInput,
  run: takeBackAcceptance,
});

export const handOverAction = centerAction({
  permission: "application.check",
  input: handOverInput,
  run: handOver,
  next: ({ receipt }, slug) => `/${slug}/desk/applications/${receipt}`,
});

/** Leads on to the next unchecked application, or back to the one just checked when none is left. */
export const checkApplicationAction = centerAction({
  permission: "application.check",
  input: checkInput,
  run: checkApplication,
  next: ({ receipt, next }, slug) => `/${slug}/desk/applications/${next ?? receipt}?checked=${receipt}`,
});

export const takeBackCheckAction = centerAction({
  permission: "application.check",
  input: takeBackInput,
  run: takeBackCheck,
});

export const renewCodeAction = centerAction({
  permission: "application.renewCode",
  input: renewCodeInput,
  run: renewQueryCode,
  data: ({ receipt, queryCode, name, submittedAt }) => ({
    receipt,
    queryCode: formatQueryCode(queryCode),
    name,
    submittedAt: formatDateTime(submittedAt),
  }),
});
