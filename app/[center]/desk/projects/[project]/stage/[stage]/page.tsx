import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { projectStageLabels } from "@/lib/domain/projects/project/project-standing";
import { stageForm } from "@/lib/domain/projects/project-report";
import { projectStages } from "@/lib/domain/review/evaluation";
import { getProjectToEdit } from "@/lib/usecases/projects/project/project";
import { centerPage } from "@/lib/web/page";
import { beginStageAction } from "../../../../project-reports/actions";

export const metadata = { title: "进入评估" };

export default centerPage({
  permission: "project.edit",
  input: z.object({ project: z.uuid(), stage: z.enum(projectStages) }),
  load: getProjectToEdit,
  render: ({ center: { slug }, data: project, input: { stage } }) => {
    const label = projectStageLabels[stage];
    return (
      <FormPage
        title={`进入${label}评估`}
        crumbs={[
          { label: "项目", href: `/${slug}/desk/projects` },
          { label: project.name, href: `/${slug}/desk/projects/${project.id}` },
        ]}
        lead={`执行机构会在机构平台看到${label}报告，指标、预算和活动已按记录填好。`}
        form={stageForm}
        action={beginStageAction.bind(null, slug)}
        hidden={{ project: project.id, edition: project.edition, stage }}
        submit={`进入${label}评估`}
      />
    );
  },
});
