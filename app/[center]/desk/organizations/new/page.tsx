import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { newOrganizationForm } from "@/lib/domain/registry/organization";
import { organizationChoices } from "@/lib/usecases/registry/organization-record";
import { centerPage } from "@/lib/web/page";
import { addOrganizationAction } from "../actions";

export const metadata = { title: "补录组织" };

export default centerPage({
  permission: "organization.edit",
  input: z.object({}),
  load: (ctx) => organizationChoices(ctx),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="补录组织"
      crumbs={[{ label: "社会组织", href: `/${slug}/desk/organizations` }]}
      lead="没有在本中心申请过、要列入台账的组织。申请过的组织已有档案，不用再补。"
      form={newOrganizationForm}
      options={options}
      action={addOrganizationAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
