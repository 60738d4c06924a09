import { z } from "zod";
import { ReportCountedTables } from "@/components/project/report-counted";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { formatDate } from "@/lib/domain/base/civil-date";
import { drawnReportForm } from "@/lib/domain/projects/project-report";
import { projectReportTitle } from "@/lib/domain/projects/project-report-paper";
import { getOwnProjectReport } from "@/lib/usecases/projects/project-report";
import { centerPage } from "@/lib/web/page";
import { KeptForm } from "../../../kept-form";
import { writeOwnProjectReportAction } from "../../actions";

export const metadata = { title: "填写项目报告" };

export default centerPage({
  permission: "ownProject.edit",
  scope: "organization",
  input: z.object({ report: z.uuid() }),
  load: getOwnProjectReport,
  render: ({ center: { slug }, data: report }) => {
    const { id, project, whyNotWrite, returnReason, done, difficulties, next } = report;
    const { peopleServed, peopleBasis } = report;
    return (
      <>
        <PageHeader
          title={`填写${projectReportTitle(report)}`}
          crumbs={[
            { label: project.name, href: `/${slug}/portal/projects/${project.id}` },
            { label: projectReportTitle(report), href: `/${slug}/portal/project-reports/${id}` },
          ]}
          lead={returnReason ? `退回的原因：${returnReason}` : `${formatDate(report.dueOn)}前提交`}
        />
        <div className="flex max-w-3xl flex-col gap-4">
          {whyNotWrite ? (
            <Alert tone="info">{whyNotWrite}</Alert>
          ) : (
            <KeptForm
              form={drawnReportForm(report.stage)}
              action={writeOwnProjectReportAction.bind(null, slug)}
              send={{ go: "submit", label: "提交报告", pending: "正在提交" }}
              memory={`project report ${slug} ${id}`}
              hidden={{ report: id, seen: report.seen }}
              values={{
                ...{ done: done ?? undefined, difficulties: difficulties ?? undefined },
                ...{ next: next ?? undefined },
                ...{ peopleServed: peopleServed ?? undefined, peopleBasis: peopleBasis ?? undefined },
              }}
            />
          )}
          <ReportCountedTables
            counted={report.counted}
            note="从记录中统计，不用再填，提交时定下来。没有确认的活动不计入。"
          />
        </div>
      </>
    );
  },
});
