import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ReportCountedTables } from "@/components/project/report-counted";
import { RecordPage } from "@/components/record/record-page";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { MenuItem } from "@/components/ui/menu-item";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/domain/base/civil-date";
import { answersInWords } from "@/lib/domain/base/form-words";
import { answerForm, reportLabels, reportTones } from "@/lib/domain/incubation/report/report";
import { projectReportForm } from "@/lib/domain/projects/project-report";
import { projectReportTitle } from "@/lib/domain/projects/project-report-paper";
import { getProjectReport } from "@/lib/usecases/projects/project-report";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  acceptProjectReportAction,
  sendBackProjectReportAction,
  takeBackProjectAnswerAction,
} from "../actions";

export const metadata = { title: "项目报告" };

export default centerPage({
  permission: "project.view",
  input: z.object({ report: z.uuid() }),
  load: getProjectReport,
  render: ({ center: { slug }, data: report }) => {
    const { id, project, state, submittedOn } = report;
    const at = `/${slug}/desk/project-reports`;
    const hidden = { report: id, edition: report.edition };
    return (
      <RecordPage
        title={`${project.name}：${projectReportTitle(report)}`}
        crumbs={[
          { label: "项目报告", href: at },
          { label: project.name, href: `/${slug}/desk/projects/${project.id}` },
        ]}
        tag={{ text: reportLabels[state], tone: reportTones[state] }}
        acts={report.acts}
        how={{
          sendBack: sendBackProjectReportAction.bind(null, slug),
          takeBack: takeBackProjectAnswerAction.bind(null, slug),
        }}
        hidden={hidden}
        more={
          <>
            <MenuItem href={`${at}/${id}/paper`}>打印报告</MenuItem>
            <MenuItem href={`${at}/${id}/word`}>下载 Word</MenuItem>
          </>
        }
        facts={[
          { label: "提交截止", value: formatDate(report.dueOn) },
          {
            label: "提交",
            value: submittedOn ? `${formatDate(submittedOn)}，${report.submittedByName ?? ""}` : "还没有提交",
          },
          ...(report.returnReason ? [{ label: "退回的原因", value: report.returnReason }] : []),
          ...(report.answer ? [{ label: "中心的回复", value: report.answer, wide: true }] : []),
        ]}
        timeline={historyEntries(report.history)}
      >
        <ReportCountedTables
          counted={report.counted}
          note={submittedOn ? "按提交时的记录统计，不再改变。" : "报告还没有提交，这是现在的记录。"}
        />
        <Section title="报告正文">
          <Facts columns={1} facts={answersInWords(projectReportForm(report.stage), report)} />
        </Section>
        {state === "submitted" && (
          <Section title="回复">
            <ActionForm action={acceptProjectReportAction.bind(null, slug)} hidden={hidden} submit="回复">
              <FormFields form={answerForm} />
            </ActionForm>
          </Section>
        )}
      </RecordPage>
    );
  },
});
