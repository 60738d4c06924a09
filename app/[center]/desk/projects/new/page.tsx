import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { directProjectForm } from "@/lib/domain/projects/project/project-form";
import { projectChoices } from "@/lib/usecases/projects/project/project-choice";
import { centerPage } from "@/lib/web/page";
import { awardProjectAction } from "../actions";

export const metadata = { title: "直接委托立项" };

export default centerPage({
  permission: "project.edit",
  input: z.object({}),
  load: (ctx) => projectChoices(ctx),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="直接委托立项"
      crumbs={[{ label: "项目", href: `/${slug}/desk/projects` }]}
      lead="不经选拔、直接委托的项目要写明理由和批准文号，结果应当公示。"
      form={directProjectForm}
      values={{ kind: "purchase" }}
      options={options}
      action={awardProjectAction.bind(null, slug)}
      submit="立项"
    />
  ),
});
