import { z } from "zod";
import { ActivityTable } from "@/components/project/activity-table";
import { BudgetLines } from "@/components/project/budget-lines";
import { PlanLines } from "@/components/project/plan-lines";
import { projectFacts } from "@/components/project/project-facts";
import { TrancheTable } from "@/components/project/tranche-table";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { can } from "@/lib/domain/access";
import { changeKindLabels, kindsFor } from "@/lib/domain/projects/change/change";
import { whyNotSpend } from "@/lib/domain/projects/money/expense-acts";
import { projectLabels, projectTones } from "@/lib/domain/projects/project/project";
import { whyNotPlan } from "@/lib/domain/projects/project/rewriting";
import { whyNotEvaluate } from "@/lib/domain/projects/supervision/evaluation-form";
import { notUnderWay } from "@/lib/domain/registry/activity-project";
import { tranchesOf } from "@/lib/usecases/projects/money/tranche-list";
import { getProject } from "@/lib/usecases/projects/project/project";
import { activitiesOfProject } from "@/lib/usecases/projects/project/project-activity";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  backToWorkAction,
  closeProjectAction,
  endMidtermAction,
  reopenProjectAction,
} from "../../project-reports/actions";
import { dropProjectAction, restoreProjectAction, takeBackProjectAction } from "../actions";
import { ProjectBeside } from "./beside";

export const metadata = { title: "项目" };

export default centerPage({
  permission: "project.view",
  input: z.object({ project: z.uuid() }),
  load: async (ctx, input) => ({
    project: await getProject(ctx, input),
    tranches: await tranchesOf(ctx, input),
    activities: await activitiesOfProject(ctx, input),
  }),
  render: ({ center: { slug }, actor, data: { project, tranches, activities }, today }) => {
    const desk = `/${slug}/desk`;
    const at = `${desk}/projects/${project.id}`;
    return (
      <RecordPage
        title={project.name}
        crumbs={[{ label: "项目", href: `${desk}/projects` }]}
        tag={{ text: projectLabels[project.state], tone: projectTones[project.state] }}
        acts={project.acts}
        how={{
          begin: `${at}/begin`,
          announce: `${at}/notice`,
          sign: `${at}/agreement`,
          edit: `${at}/edit`,
          drop: dropProjectAction.bind(null, slug),
          restore: restoreProjectAction.bind(null, slug),
          takeBack: takeBackProjectAction.bind(null, slug),
          beginMidterm: `${at}/stage/midterm`,
          endMidterm: endMidtermAction.bind(null, slug),
          beginFinal: `${at}/stage/final`,
          backToWork: backToWorkAction.bind(null, slug),
          close: closeProjectAction.bind(null, slug),
          reopen: reopenProjectAction.bind(null, slug),
        }}
        hidden={{ project: project.id, edition: project.edition }}
        more={
          <>
            {can(actor, "supervision.edit") && whyNotEvaluate(project.state) === null && (
              <MenuItem href={`${desk}/evaluations/new?project=${project.id}`}>派发第三方评估</MenuItem>
            )}
            {kindsFor(project.state).map((kind) => (
              <MenuItem key={kind} href={`${at}/change/${kind}`}>
                申请{changeKindLabels[kind]}
              </MenuItem>
            ))}
            {project.standing.paidFen > 0n && <MenuItem href={`${at}/refund`}>追回资金</MenuItem>}
          </>
        }
        facts={projectFacts(project)}
        timeline={historyEntries(project.history)}
      >
        <PlanLines lines={project.planLines} project={project} today={today} at={`${desk}/activities`} />
        <ActivityTable
          {...activities}
          project={project.id}
          at={`${desk}/activities`}
          open={!(project.state in notUnderWay)}
        />
        <BudgetLines
          lines={project.budgetLines}
          expenses={`${desk}/expenses?project=${project.id}`}
          {...(whyNotSpend(project) === null && { spend: `${at}/expense` })}
        />
        <TrancheTable
          tranches={tranches}
          at={`${desk}/tranches`}
          {...(can(actor, "tranche.plan") &&
            tranches.every(({ state }) => state === "planned") && {
              plan: {
                at: `${at}/tranches`,
                whyNot: whyNotPlan(project, tranches, project.standing.changesSoFar),
              },
            })}
        />
        <ProjectBeside project={project} desk={desk} />
      </RecordPage>
    );
  },
});
