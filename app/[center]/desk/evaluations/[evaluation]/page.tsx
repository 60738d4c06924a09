import { z } from "zod";
import { FindingTable } from "@/components/project/finding-table";
import { GradedScores } from "@/components/project/graded-scores";
import { SurveyTable } from "@/components/project/survey-table";
import { VisitTable } from "@/components/project/visit-table";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { formatDate } from "@/lib/domain/base/civil-date";
import { evaluationLabels, evaluationStageLabels, evaluationTones } from "@/lib/domain/review/evaluation";
import { getProjectEvaluation } from "@/lib/usecases/projects/supervision/project-evaluation";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  acceptProjectEvaluationAction,
  returnProjectEvaluationAction,
  withdrawProjectEvaluationAction,
} from "../actions";

export const metadata = { title: "第三方评估" };

export default centerPage({
  permission: "supervision.view",
  input: z.object({ evaluation: z.uuid() }),
  load: getProjectEvaluation,
  render: ({ center: { slug }, today, data }) => {
    const { id, edition, state, stage, body, project, projectId, work, reason } = data;
    const desk = `/${slug}/desk`;
    const at = `${desk}/evaluations/${id}`;
    const given = state === "submitted" || state === "accepted";
    return (
      <RecordPage
        title={`${data.name}：${evaluationStageLabels[stage]}`}
        crumbs={[
          { label: "第三方评估", href: `${desk}/evaluations` },
          ...(project ? [{ label: project.name, href: `${desk}/projects/${projectId}` }] : []),
        ]}
        tag={{ text: evaluationLabels[state], tone: evaluationTones[state] }}
        acts={data.acts}
        how={{
          accept: acceptProjectEvaluationAction.bind(null, slug),
          return: returnProjectEvaluationAction.bind(null, slug),
          withdraw: withdrawProjectEvaluationAction.bind(null, slug),
          replace: `${at}/replace`,
        }}
        hidden={{ evaluation: id, edition }}
        more={<MenuItem href={`${at}/paper`}>评估报告</MenuItem>}
        facts={[
          { label: "第三方机构", value: body.name },
          { label: "提交期限", value: formatDate(data.dueOn) },
          ...(data.term ? [{ label: "评估期间", value: data.term }] : []),
          { label: "派发人", value: data.assignedByName },
          { label: "任务", value: data.task, wide: true },
          ...(reason ? [{ label: "退回或撤回的原因", value: reason, wide: true }] : []),
        ]}
        timeline={historyEntries(data.history)}
      >
        {given && <GradedScores evaluation={data} />}
        <VisitTable visits={work.visits} at={`${desk}/evaluations/visits`} />
        <FindingTable findings={work.findings} today={today} at={`${desk}/findings`} />
        <SurveyTable
          surveys={work.surveys}
          at={`${desk}/surveys`}
          begin={project ? `${desk}/surveys/new?project=${projectId}` : undefined}
        />
      </RecordPage>
    );
  },
});
