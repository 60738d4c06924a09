import { z } from "zod";
import { ActivityTable } from "@/components/project/activity-table";
import { BudgetLines } from "@/components/project/budget-lines";
import { PlanLines } from "@/components/project/plan-lines";
import { projectFacts } from "@/components/project/project-facts";
import { TrancheTable } from "@/components/project/tranche-table";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { can } from "@/lib/domain/access";
import { projectLabels, projectTones } from "@/lib/domain/projects/project";
import { notUnderWay } from "@/lib/domain/registry/activity-project";
import { getProject } from "@/lib/usecases/projects/project";
import { activitiesOfProject } from "@/lib/usecases/projects/project-activity";
import { tranchesOf } from "@/lib/usecases/projects/tranche-list";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { takeBackProjectAction } from "../actions";

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
    const { id, agreement, application, executors } = project;
    const desk = `/${slug}/desk`;
    return (
      <RecordPage
        title={project.name}
        crumbs={[{ label: "项目", href: `${desk}/projects` }]}
        tag={{ text: projectLabels[project.state], tone: projectTones[project.state] }}
        acts={project.acts}
        how={{
          begin: `${desk}/projects/${id}/begin`,
          edit: `${desk}/projects/${id}/edit`,
          takeBack: takeBackProjectAction.bind(null, slug),
        }}
        hidden={{ project: id, edition: project.edition }}
        facts={projectFacts(project)}
        timeline={historyEntries(project.history)}
      >
        <PlanLines lines={project.planLines} project={project} today={today} at={`${desk}/activities`} />
        <ActivityTable
          {...activities}
          project={id}
          at={`${desk}/activities`}
          open={!(project.state in notUnderWay)}
        />
        <BudgetLines lines={project.budgetLines} />
        <TrancheTable
          tranches={tranches}
          at={`${desk}/tranches`}
          {...(can(actor, "tranche.plan") && { plan: `${desk}/projects/${id}/tranches` })}
        />
        <LinkedList
          title="相关记录"
          items={[
            ...executors.map(({ kind, id: who, name, lead }) => ({
              key: who,
              words: name,
              href: `${desk}/${kind === "organization" ? "organizations" : "bodies"}/${who}`,
              note: lead ? "牵头执行机构" : "协办机构",
            })),
            ...(agreement
              ? [
                  {
                    key: agreement.number,
                    words: agreement.number,
                    href: `${desk}/agreements/${agreement.number}`,
                    note: "协议",
                  },
                ]
              : []),
            ...(application
              ? [
                  {
                    key: application.receipt,
                    words: application.receipt,
                    href: `${desk}/applications/${application.receipt}`,
                    note: "申请",
                  },
                ]
              : []),
          ]}
        />
      </RecordPage>
    );
  },
});
