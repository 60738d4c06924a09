"use server";

import { saveFindings } from "@/lib/usecases/recruitment/check/finding";
import { centerAction } from "@/lib/web/action";
import { findingsInput } from "../../schema";

export const saveFindingsAction = centerAction({
  permission: "application.check",
  input: findingsInput,
  run: saveFindings,
  message: ({ open, deficient }) =>
    [
      "审查意见已保存。",
      open > 0 ? `还有 ${open} 项未看。` : "全部看过。",
      deficient > 0 ? `${deficient} 项不符合或需补正。` : "",
    ].join(""),
});
