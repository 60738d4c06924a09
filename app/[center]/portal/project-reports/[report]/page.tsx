import { z } from "zod";
import { ReportCountedTables } from "@/components/project/report-counted";
import { Alert } from "@/components/ui/alert";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import { answersInWords } from "@/lib/domain/base/form-words";
import { reportLabels, reportTones } from "@/lib/domain/incubation/report/report";
import { projectReportForm } from "@/lib/domain/projects/project-report";
import { projectReportTitle } from "@/lib/domain/projects/project-report-paper";
import { getOwnProjectReport } from "@/lib/usecases/projects/project-report";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "项目报告" };

export default centerPage({
  permission: "ownProject.view",
  scope: "organization",
  input: z.object({ report: z.uuid() }),
  load: getOwnProjectReport,
  render: ({ center: { slug }, data: report }) => {
    const { id, project, state, returnReason, answer } = report;
    const handedIn = state === "submitted" || state === "accepted";
    return (
      <>
        <PageHeader
          title={projectReportTitle(report)}
          crumbs={[
            { label: "项目", href: `/${slug}/portal/projects` },
            { label: project.name, href: `/${slug}/portal/projects/${project.id}` },
          ]}
          tag={<Tag tone={reportTones[state]}>{reportLabels[state]}</Tag>}
          lead={`${formatDate(report.dueOn)}前提交`}
          action={
            report.whyNotWrite === null ? (
              <LinkButton href={`/${slug}/portal/project-reports/${id}/edit`} variant="primary">
                填写报告
              </LinkButton>
            ) : (
              handedIn && <PrintButton>打印报告</PrintButton>
            )
          }
        />
        <div className="flex max-w-3xl flex-col gap-4">
          {state === "returned" && (
            <Alert tone="warning" title="中心退回了这份报告">
              {returnReason}。修改后再提交。
            </Alert>
          )}
          {answer && (
            <Alert tone="success" title="中心的回复">
              {answer}
            </Alert>
          )}
          <ReportCountedTables
            counted={report.counted}
            note={handedIn ? "按提交时的记录统计，不再改变。" : "从记录中统计，不用再填，提交时定下来。"}
          />
          <Section title="报告正文">
            <Facts columns={1} facts={answersInWords(projectReportForm(report.stage), report)} />
          </Section>
        </div>
      </>
    );
  },
});
