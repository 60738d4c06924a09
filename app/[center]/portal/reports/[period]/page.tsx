import { z } from "zod";
import { CountedFigures } from "@/components/report/counted-figures";
import { Alert } from "@/components/ui/alert";
import { BlockedAction } from "@/components/ui/blocked-action";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDate, formatPeriod } from "@/lib/domain/base/civil-date";
import { answersInWords } from "@/lib/domain/base/form-words";
import { findingLabels, reportForm, reportLabels, reportTones } from "@/lib/domain/incubation/report/report";
import { getOwnReport } from "@/lib/usecases/incubation/report/own-report";
import { centerPage } from "@/lib/web/page";
import { ownListAt } from "./own-list-at";

export const metadata = { title: "进展报告" };

export default centerPage({
  permission: "ownReport.view",
  scope: "organization",
  input: z.object({ period: z.uuid() }),
  load: getOwnReport,
  render: ({ center: { slug }, data: report }) => {
    const at = `/${slug}/portal/reports`;
    const { state, finding, answer, pending, lateness, whyNotWrite } = report;
    const handedIn = state === "submitted" || state === "accepted";
    const lead = `${formatPeriod(report.startsOn, report.endsOn)}，${formatDate(report.dueOn)}前提交`;
    const tag = state ?? "drafted";
    return (
      <>
        <PageHeader
          title={`${report.name}进展报告`}
          crumbs={[{ label: "进展报告", href: at }]}
          tag={<Tag tone={reportTones[tag]}>{state === null ? "未填写" : reportLabels[state]}</Tag>}
          lead={[lead, ...(lateness ? [lateness] : [])].join("，")}
          action={
            handedIn ? (
              <PrintButton>打印报告</PrintButton>
            ) : whyNotWrite ? (
              <BlockedAction label="填写报告" why={whyNotWrite} />
            ) : (
              <LinkButton href={`${at}/${report.id}/edit`} variant="primary">
                {state === null ? "填写报告" : "继续填写"}
              </LinkButton>
            )
          }
        />
        <div className="flex max-w-3xl flex-col gap-4">
          {state === "returned" && (
            <Alert tone="warning" title="中心退回了这份报告">
              {report.returnReason}。修改后再提交。
            </Alert>
          )}
          {answer && (
            <Alert
              tone={finding === "rectify" || finding === "failed" ? "warning" : "success"}
              title={finding ? `中期检查结论：${findingLabels[finding]}` : "中心的回复"}
            >
              {answer}
            </Alert>
          )}
          <CountedFigures
            counted={report.counted}
            listAt={ownListAt(slug, report)}
            note={
              handedIn
                ? "按提交时的记录统计，不再改变。"
                : `从您的记录中统计，提交时定下来。${pending > 0 ? `还有 ${pending} 项活动没有确认，不计入。` : ""}`
            }
          />
          <Section title="报告正文">
            <Facts columns={1} facts={answersInWords(reportForm, report)} />
          </Section>
        </div>
      </>
    );
  },
});
