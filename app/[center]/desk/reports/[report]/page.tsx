import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { CountedFigures } from "@/components/report/counted-figures";
import { Facts } from "@/components/ui/facts";
import { MenuItem } from "@/components/ui/menu-item";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { answersInWords } from "@/lib/domain/base/form-words";
import { reportForm, reportLabels, reportTones } from "@/lib/domain/incubation/report/report";
import { getReport } from "@/lib/usecases/incubation/report/report";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { sendBackReportAction, takeBackAnswerAction } from "../actions";
import { Answer } from "./answer";
import { deskListAt } from "./desk-list-at";
import { reportFacts } from "./report-facts";

export const metadata = { title: "进展报告" };

export default centerPage({
  permission: "report.view",
  input: z.object({ report: z.uuid() }),
  load: getReport,
  render: ({ center: { slug }, actor, data: report }) => {
    const desk = `/${slug}/desk`;
    const { organization, period, incubateeId, state } = report;
    const mayEdit = can(actor, "report.edit");
    return (
      <RecordPage
        title={`${organization.name}${period.name}进展报告`}
        crumbs={[{ label: "进展报告", href: `${desk}/reports` }]}
        tag={{ text: reportLabels[state], tone: reportTones[state] }}
        acts={report.acts}
        how={
          mayEdit
            ? {
                sendBack: sendBackReportAction.bind(null, slug),
                takeBack: takeBackAnswerAction.bind(null, slug),
              }
            : {}
        }
        hidden={{ report: report.id, edition: report.edition }}
        more={
          <>
            <MenuItem href={`${desk}/incubatees/${incubateeId}`}>{organization.name}</MenuItem>
            <MenuItem href={`${desk}/incubatees/${incubateeId}/capacity`}>能力评估</MenuItem>
            <MenuItem href={`${desk}/periods/${period.id}`}>{period.name}</MenuItem>
          </>
        }
        facts={reportFacts(report)}
        timeline={historyEntries(report.history)}
      >
        <CountedFigures
          counted={report.counted}
          listAt={deskListAt(desk, report)}
          note="按提交时的记录统计；列表是现在的记录，可能已有变化。"
          action={<PrintButton>打印报告</PrintButton>}
        />
        <Section title="报告正文">
          <Facts columns={1} facts={answersInWords(reportForm, report)} />
        </Section>
        {mayEdit && state === "submitted" && <Answer slug={slug} report={report} />}
      </RecordPage>
    );
  },
});
