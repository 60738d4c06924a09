import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { editOrganizationForm } from "@/lib/domain/registry/organization";
import { organizationChoices, organizationToEdit } from "@/lib/usecases/registry/organization-record";
import { centerPage } from "@/lib/web/page";
import { editOrganizationAction } from "../../actions";

export const metadata = { title: "修改组织档案" };

export default centerPage({
  permission: "organization.edit",
  input: z.object({ organization: z.uuid() }),
  load: async (ctx, input) => {
    const organization = await organizationToEdit(ctx, input);
    return { organization, options: await organizationChoices(ctx, organization) };
  },
  render: ({ center: { slug }, data: { organization, options } }) => (
    <FormPage
      title="修改组织档案"
      crumbs={[
        { label: "社会组织", href: `/${slug}/desk/organizations` },
        { label: organization.name, href: `/${slug}/desk/organizations/${organization.id}` },
      ]}
      form={editOrganizationForm}
      values={organization}
      options={options}
      action={editOrganizationAction.bind(null, slug)}
      hidden={{ organization: organization.id, edition: organization.edition }}
      submit="保存"
    />
  ),
});
