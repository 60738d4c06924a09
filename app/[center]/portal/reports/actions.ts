"use server";

import { z } from "zod";
import { reportForm } from "@/lib/domain/incubation/report/report";
import { writeOwnReport } from "@/lib/usecases/incubation/report/own-report";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { seen } from "@/lib/web/typed-input";

export const writeOwnReportAction = centerAction({
  permission: "ownReport.edit",
  scope: "organization",
  input: schemaOf(reportForm, { period: z.uuid(), go: z.enum(["keep", "submit"]), seen }),
  run: writeOwnReport,
  next: ({ period }, slug) => `/${slug}/portal/reports/${period}`,
});
