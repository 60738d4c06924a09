import { z } from "zod";
import { BudgetLines } from "@/components/project/budget-lines";
import { PlanLines } from "@/components/project/plan-lines";
import { projectFacts } from "@/components/project/project-facts";
import { projectLabels, projectTones } from "@/lib/domain/projects/project";
import { getOwnProject } from "@/lib/usecases/projects/project";
import { centerPage } from "@/lib/web/page";
import { OwnRecord } from "../../own-record";

export const metadata = { title: "项目" };

export default centerPage({
  permission: "ownProject.view",
  scope: "organization",
  input: z.object({ project: z.uuid() }),
  load: getOwnProject,
  render: ({ center: { slug }, data: project, today }) => (
    <OwnRecord
      title={project.name}
      crumbs={[{ label: "项目", href: `/${slug}/portal/projects` }]}
      tag={{ text: projectLabels[project.state], tone: projectTones[project.state] }}
      acts={[]}
      how={{}}
      hidden={{}}
      facts={projectFacts(project)}
    >
      <PlanLines lines={project.planLines} today={today} />
      <BudgetLines lines={project.budgetLines} />
    </OwnRecord>
  ),
});
