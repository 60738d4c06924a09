import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { templateForm } from "@/lib/domain/admission/template/template";
import { getTemplate } from "@/lib/usecases/admission/template/template";
import { centerPage } from "@/lib/web/page";
import { editAgreementTextAction } from "../../actions";
import { FieldList } from "../../field-list";

export const metadata = { title: "修改协议模板" };

export default centerPage({
  permission: "agreementTemplate.edit",
  input: z.object({ template: z.uuid() }),
  load: getTemplate,
  render: ({ center: { slug }, data: template }) => (
    <>
      <FormPage
        title="修改协议模板"
        crumbs={[
          { label: "协议模板", href: `/${slug}/desk/settings/agreements` },
          { label: template.name, href: `/${slug}/desk/settings/agreements/${template.id}` },
        ]}
        form={templateForm}
        values={{ name: template.name, kind: template.kind, clauses: template.text }}
        action={editAgreementTextAction.bind(null, slug)}
        hidden={{ template: template.id, edition: template.edition }}
        submit="保存"
      />
      <FieldList />
    </>
  ),
});
