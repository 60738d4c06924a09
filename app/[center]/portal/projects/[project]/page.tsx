import { z } from "zod";
import { ActivityTable } from "@/components/project/activity-table";
import { BudgetLines } from "@/components/project/budget-lines";
import { PlanLines } from "@/components/project/plan-lines";
import { projectFacts } from "@/components/project/project-facts";
import { TrancheTable } from "@/components/project/tranche-table";
import { projectLabels, projectTones } from "@/lib/domain/projects/project";
import { notUnderWay } from "@/lib/domain/registry/activity-project";
import { getOwnProject } from "@/lib/usecases/projects/project";
import { activitiesOfProject } from "@/lib/usecases/projects/project-activity";
import { tranchesOf } from "@/lib/usecases/projects/tranche-list";
import { centerPage } from "@/lib/web/page";
import { OwnRecord } from "../../own-record";

export const metadata = { title: "项目" };

export default centerPage({
  permission: "ownProject.view",
  scope: "organization",
  input: z.object({ project: z.uuid() }),
  load: async (ctx, input) => ({
    project: await getOwnProject(ctx, input),
    tranches: await tranchesOf(ctx, input),
    activities: await activitiesOfProject(ctx, input),
  }),
  render: ({ center: { slug }, data: { project, tranches, activities }, today }) => (
    <OwnRecord
      title={project.name}
      crumbs={[{ label: "项目", href: `/${slug}/portal/projects` }]}
      tag={{ text: projectLabels[project.state], tone: projectTones[project.state] }}
      acts={[]}
      how={{}}
      hidden={{}}
      facts={projectFacts(project)}
    >
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
      <BudgetLines lines={project.budgetLines} />
      <TrancheTable tranches={tranches} at={`/${slug}/portal/tranches`} />
    </OwnRecord>
  ),
});
