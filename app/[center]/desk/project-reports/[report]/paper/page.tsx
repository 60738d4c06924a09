import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PrintButton } from "@/components/ui/print-button";
import { projectReportPaper, projectReportTitle } from "@/lib/domain/projects/project-report-paper";
import { getProjectReport } from "@/lib/usecases/projects/project-report";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "项目报告" };

export default centerPage({
  permission: "project.view",
  input: z.object({ report: z.uuid() }),
  load: getProjectReport,
  render: ({ center: { slug }, data: report }) => (
    <>
      <div className="screen-only mb-4 flex flex-wrap items-center justify-between gap-3">
        <Breadcrumbs
          crumbs={[
            { label: "项目报告", href: `/${slug}/desk/project-reports` },
            {
              label: `${report.project.name}：${projectReportTitle(report)}`,
              href: `/${slug}/desk/project-reports/${report.id}`,
            },
          ]}
        />
        <PrintButton>打印报告</PrintButton>
      </div>
      <PaperSheet paper={projectReportPaper(report)} />
    </>
  ),
});
