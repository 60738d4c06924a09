"use server";

import { z } from "zod";
import { finalReportForm } from "@/lib/domain/projects/project-report";
import { writeOwnProjectReport } from "@/lib/usecases/projects/project-report";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { seen } from "@/lib/web/typed-input";

export const writeOwnProjectReportAction = centerAction({
  permission: "ownProject.edit",
  scope: "organization",
  input: schemaOf(finalReportForm, { report: z.uuid(), go: z.enum(["keep", "submit"]), seen }),
  run: writeOwnProjectReport,
  next: ({ id }, slug) => `/${slug}/portal/project-reports/${id}`,
});
