import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { templateForm } from "@/lib/domain/admission/template/template";
import { centerPage } from "@/lib/web/page";
import { draftTemplateAction } from "../actions";
import { FieldList } from "../field-list";

export const metadata = { title: "新建协议模板" };

export default centerPage({
  permission: "agreementTemplate.edit",
  input: z.object({}),
  load: async () => null,
  render: ({ center: { slug } }) => (
    <>
      <FormPage
        title="新建协议模板"
        crumbs={[{ label: "协议模板", href: `/${slug}/desk/settings/agreements` }]}
        lead="先存为草稿，看过再启用。名称与已有模板相同的，成为它的新版本。"
        form={templateForm}
        values={{ kind: "incubation" }}
        action={draftTemplateAction.bind(null, slug)}
        submit="存为草稿"
      />
      <FieldList />
    </>
  ),
});
