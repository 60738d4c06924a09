"use server";

import { formatQueryCode } from "@/lib/domain/recruitment/query-code";
import { giveQueryCodes } from "@/lib/usecases/recruitment/query-code";
import { centerAction } from "@/lib/web/action";
import { someApplications } from "../schema";

export const giveCodesAction = centerAction({
  permission: "application.renewCode",
  input: someApplications,
  run: giveQueryCodes,
  data: (codes) =>
    Object.fromEntries(Object.entries(codes).map(([receipt, code]) => [receipt, formatQueryCode(code)])),
});
