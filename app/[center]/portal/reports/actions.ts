"use server";

import { z } from "zod";
import { reportForm } from "@/lib/domain/incubation/report/report";
import { writeOwnReport } from "@/lib/usecases/incubation/report/own-report";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

const seen = z.string().max(40);

export const writeOwnReportAction = centerAction({
  permission: "ownReport.edit",
  scope: "organization",
  input: schemaOf(reportForm, { period: z.uuid(), go: z.enum(["keep", "submit"]), seen }),
  run: writeOwnReport,
  next: ({ period }, slug) => `/${slug}/portal/reports/${period}`,
});
