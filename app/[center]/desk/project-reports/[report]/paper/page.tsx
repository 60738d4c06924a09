import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
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
      <PaperBar
        crumbs={[
          { label: "项目报告", href: `/${slug}/desk/project-reports` },
          {
            label: `${report.project.name}：${projectReportTitle(report)}`,
            href: `/${slug}/desk/project-reports/${report.id}`,
          },
        ]}
        print="打印报告"
      />
      <PaperSheet paper={projectReportPaper(report)} />
    </>
  ),
});
