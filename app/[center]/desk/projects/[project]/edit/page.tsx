import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { projectForm } from "@/lib/domain/projects/project/project-form";
import { getProjectToEdit } from "@/lib/usecases/projects/project/project";
import { projectChoices, valuesOf } from "@/lib/usecases/projects/project/project-choice";
import { centerPage } from "@/lib/web/page";
import { editProjectAction } from "../../actions";

export const metadata = { title: "修改项目" };

export default centerPage({
  permission: "project.edit",
  input: z.object({ project: z.uuid() }),
  load: async (ctx, input) => {
    const project = await getProjectToEdit(ctx, input);
    return { project, values: valuesOf(project), options: await projectChoices(ctx, project) };
  },
  render: ({ center: { slug }, data: { project, values, options } }) => (
    <FormPage
      title="修改项目"
      crumbs={[
        { label: "项目", href: `/${slug}/desk/projects` },
        { label: project.name, href: `/${slug}/desk/projects/${project.id}` },
      ]}
      form={projectForm}
      values={values}
      options={options}
      action={editProjectAction.bind(null, slug)}
      hidden={{ project: project.id, edition: project.edition }}
      submit="保存"
    />
  ),
});
