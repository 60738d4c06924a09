import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { statusForm } from "@/lib/domain/registry/organization";
import { organizationToEdit } from "@/lib/usecases/registry/organization-record";
import { centerPage } from "@/lib/web/page";
import { changeLegalStatusAction } from "../../actions";

export const metadata = { title: "登记情况变更" };

export default centerPage({
  permission: "organization.edit",
  input: z.object({ organization: z.uuid() }),
  load: organizationToEdit,
  render: ({ center: { slug }, data: { id, name, edition, legalStatus, creditCode, filingNumber } }) => (
    <FormPage
      title="登记情况变更"
      crumbs={[
        { label: "社会组织", href: `/${slug}/desk/organizations` },
        { label: name, href: `/${slug}/desk/organizations/${id}` },
      ]}
      lead="备案、登记、注销了，或以前记错了，都在这里记一笔。以前的记录保留，不会改写。"
      form={statusForm}
      values={{ legalStatus, creditCode, filingNumber }}
      action={changeLegalStatusAction.bind(null, slug)}
      hidden={{ organization: id, edition }}
      submit="保存"
    />
  ),
});
