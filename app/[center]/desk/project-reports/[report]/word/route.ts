import { z } from "zod";
import { projectReportPaper, projectReportTitle } from "@/lib/domain/projects/project-report-paper";
import { asWordPaper } from "@/lib/usecases/admission/issue/issued-paper";
import { getProjectReport } from "@/lib/usecases/projects/project-report";
import { centerRoute, fileResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "project.view",
  input: z.object({ report: z.uuid() }),
  load: getProjectReport,
  respond: async ({ data: report }) =>
    fileResponse(
      await asWordPaper({
        paper: projectReportPaper(report),
        name: `${report.project.number}_${report.project.name}_${projectReportTitle(report)}`,
      }),
    ),
});
