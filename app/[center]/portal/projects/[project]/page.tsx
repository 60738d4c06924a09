import { z } from "zod";
import { ActivityTable } from "@/components/project/activity-table";
import { BudgetLines } from "@/components/project/budget-lines";
import { PlanLines } from "@/components/project/plan-lines";
import { projectFacts } from "@/components/project/project-facts";
import { TrancheTable } from "@/components/project/tranche-table";
import { whyNotSpend } from "@/lib/domain/projects/money/expense-acts";
import { projectLabels, projectTones } from "@/lib/domain/projects/project/project";
import { notUnderWay } from "@/lib/domain/registry/activity-project";
import { tranchesOf } from "@/lib/usecases/projects/money/tranche-list";
import { getOwnProject } from "@/lib/usecases/projects/project/project";
import { activitiesOfProject } from "@/lib/usecases/projects/project/project-activity";
import { standingOf } from "@/lib/usecases/projects/project/project-standing";
import { centerPage } from "@/lib/web/page";
import { OwnRecord } from "../../own-record";
import { OwnBeside } from "./own-beside";
import { OwnTasks } from "./own-tasks";

export const metadata = { title: "项目" };

export default centerPage({
  permission: "ownProject.view",
  scope: "organization",
  input: z.object({ project: z.uuid() }),
  load: async (ctx, input) => {
    const project = await getOwnProject(ctx, input);
    return {
      project,
      standing: await standingOf(ctx, project.id),
      tranches: await tranchesOf(ctx, input),
      activities: await activitiesOfProject(ctx, input),
      leads: project.executors.some(({ id, lead }) => lead && id === ctx.scope.organization),
    };
  },
  render: ({ center: { slug }, data: { project, standing, tranches, activities, leads }, today }) => (
    <OwnRecord
      title={project.name}
      crumbs={[{ label: "项目", href: `/${slug}/portal/projects` }]}
      tag={{ text: projectLabels[project.state], tone: projectTones[project.state] }}
      acts={[]}
      how={{}}
      hidden={{}}
      facts={projectFacts(project)}
    >
      <OwnTasks standing={standing} portal={`/${slug}/portal`} />
      <PlanLines
        lines={project.planLines}
        project={project}
        today={today}
        at={`/${slug}/portal/activities`}
      />
      <ActivityTable
        {...activities}
        project={project.id}
        at={`/${slug}/portal/activities`}
        open={!(project.state in notUnderWay)}
      />
      <BudgetLines
        lines={project.budgetLines}
        expenses={`/${slug}/portal/expenses?project=${project.id}`}
        {...(whyNotSpend(project) === null && { spend: `/${slug}/portal/projects/${project.id}/expense` })}
      />
      <TrancheTable tranches={tranches} at={`/${slug}/portal/tranches`} />
      <OwnBeside project={project} standing={standing} leads={leads} portal={`/${slug}/portal`} />
    </OwnRecord>
  ),
});
