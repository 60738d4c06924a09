import { z } from "zod";
import { BudgetLines } from "@/components/project/budget-lines";
import { FindingTable } from "@/components/project/finding-table";
import { PlanLines } from "@/components/project/plan-lines";
import { projectFacts } from "@/components/project/project-facts";
import { ReportPart } from "@/components/project/report-part";
import { SurveyTable } from "@/components/project/survey-table";
import { VisitTable } from "@/components/project/visit-table";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import {
  evaluationLabels,
  evaluationStageLabels,
  evaluationTones,
  worksOn,
} from "@/lib/domain/review/evaluation";
import { ownProjectEvaluation } from "@/lib/usecases/projects/supervision/supervision-work";
import { centerPage } from "@/lib/web/page";
import { ReturnedNote } from "../../returned-note";

export const metadata = { title: "第三方评估" };

/** What a third party looks at: its visits, findings, surveys and sheet, and of a project what was promised and done. */
export default centerPage({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({ evaluation: z.uuid() }),
  load: ownProjectEvaluation,
  render: ({ center: { slug }, today, data }) => {
    const { id, project, state, stage, work } = data;
    const room = `/${slug}/evaluation`;
    const at = `${room}/projects/${id}`;
    const open = worksOn(state);
    const begin = (path: string) => (open ? `${at}/${path}` : undefined);
    return (
      <>
        <PageHeader
          title={data.name}
          crumbs={[{ label: "评审任务", href: room }]}
          tag={<Tag tone={evaluationTones[state]}>{evaluationLabels[state]}</Tag>}
          lead={`${evaluationStageLabels[stage]}${data.term ? `（${data.term}）` : ""}，请于${formatDate(data.dueOn)}前提交`}
          action={
            <>
              <LinkButton href={`${at}/sheet`} variant={open ? "primary" : "secondary"}>
                {open ? "填写评审表" : "查看评审表"}
              </LinkButton>
              <LinkButton href={`${at}/paper`}>评估报告</LinkButton>
            </>
          }
        />
        <div className="flex flex-col gap-4">
          <ReturnedNote task={data} />
          <Section title="任务">
            <p className="whitespace-pre-line">{data.task}</p>
          </Section>
          <VisitTable visits={work.visits} at={`${room}/visits`} plan={begin("visits/new")} />
          <FindingTable
            findings={work.findings}
            today={today}
            at={`${room}/findings`}
            raise={begin("findings/new")}
          />
          <SurveyTable surveys={work.surveys} at={`${room}/surveys`} begin={begin("surveys/new")} />
          {project && (
            <>
              <Section title="项目">
                <Facts facts={projectFacts(project)} />
              </Section>
              <PlanLines lines={project.planLines} project={project} today={today} />
              <BudgetLines lines={project.budgetLines} />
              <ReportPart reports={work.reports} />
            </>
          )}
        </div>
      </>
    );
  },
});
