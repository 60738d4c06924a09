import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { templateForm } from "@/lib/domain/incubation/plan/template";
import { getTemplate } from "@/lib/usecases/incubation/plan/template";
import { centerPage } from "@/lib/web/page";
import { editTemplateAction } from "../actions";

export const metadata = { title: "修改方案模板" };

export default centerPage({
  permission: "settings.edit",
  input: z.object({ planTemplate: z.uuid() }),
  load: getTemplate,
  render: ({ center: { slug }, data: { id, values, options, edition } }) => (
    <FormPage
      title="修改方案模板"
      crumbs={[{ label: "方案模板", href: `/${slug}/desk/settings/plans` }]}
      lead="已经用它拟定的方案不变。"
      form={templateForm}
      values={values}
      options={options}
      action={editTemplateAction.bind(null, slug)}
      hidden={{ planTemplate: id, edition }}
      submit="保存"
    />
  ),
});
