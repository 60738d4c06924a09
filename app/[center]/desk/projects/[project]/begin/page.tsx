import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { beginForm } from "@/lib/domain/projects/project/project-form";
import { getProjectToEdit } from "@/lib/usecases/projects/project/project";
import { centerPage } from "@/lib/web/page";
import { beginProjectAction } from "../../actions";

export const metadata = { title: "启动项目" };

export default centerPage({
  permission: "project.edit",
  input: z.object({ project: z.uuid() }),
  load: getProjectToEdit,
  render: ({ center: { slug }, data: project, today }) => (
    <FormPage
      title="启动项目"
      crumbs={[
        { label: "项目", href: `/${slug}/desk/projects` },
        { label: project.name, href: `/${slug}/desk/projects/${project.id}` },
      ]}
      lead="启动后项目计入已签约项目，执行机构可以按指标登记活动；指标和预算此后只能通过变更修改。"
      form={beginForm}
      values={{ signedOn: project.signedOn ?? project.agreement?.signedOn ?? today }}
      action={beginProjectAction.bind(null, slug)}
      hidden={{ project: project.id, edition: project.edition }}
      submit="启动项目"
    />
  ),
});
