"use server";

import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatQueryCode } from "@/lib/domain/recruitment/query-code";
import { checkApplication } from "@/lib/usecases/recruitment/check";
import { takeBackCheck } from "@/lib/usecases/recruitment/check-take-back";
import { renewQueryCode } from "@/lib/usecases/recruitment/query-code";
import { centerAction } from "@/lib/web/action";
import { checkInput, renewCodeInput, takeBackCheckInput } from "./schema";

/** Leads on to the next unchecked application, or back to the one just checked when none is left. */
export const checkApplicationAction = centerAction({
  permission: "application.check",
  input: checkInput,
  run: checkApplication,
  next: ({ receipt, next }, slug) => `/${slug}/desk/applications/${next ?? receipt}?checked=${receipt}`,
});

export const takeBackCheckAction = centerAction({
  permission: "application.check",
  input: takeBackCheckInput,
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
