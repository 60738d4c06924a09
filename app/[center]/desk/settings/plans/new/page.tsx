import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { templateForm } from "@/lib/domain/incubation/plan/template";
import { newTemplate } from "@/lib/usecases/incubation/plan/template";
import { centerPage } from "@/lib/web/page";
import { addTemplateAction } from "../actions";

export const metadata = { title: "新建方案模板" };

export default centerPage({
  permission: "settings.edit",
  input: z.object({}),
  load: newTemplate,
  render: ({ center: { slug }, data: { options, milestones } }) => (
    <FormPage
      title="新建方案模板"
      crumbs={[{ label: "方案模板", href: `/${slug}/desk/settings/plans` }]}
      lead="先列出的是通用方案的里程碑，按本中心的做法修改。"
      form={templateForm}
      values={{ milestones }}
      options={options}
      action={addTemplateAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
