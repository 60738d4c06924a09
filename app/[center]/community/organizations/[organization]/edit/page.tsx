import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { ownOrganizationForm } from "@/lib/domain/registry/organization";
import { getOwnOrganizationToEdit } from "@/lib/usecases/registry/census/own-organization";
import { organizationChoices } from "@/lib/usecases/registry/organization-record";
import { centerPage } from "@/lib/web/page";
import { correctOwnOrganizationAction } from "../../actions";

export const metadata = { title: "更正" };

export default centerPage({
  permission: "communityOrganization.edit",
  scope: "place",
  input: z.object({ organization: z.uuid() }),
  load: async (ctx, input) => {
    const organization = await getOwnOrganizationToEdit(ctx, input);
    return { organization, options: await organizationChoices(ctx, organization) };
  },
  render: ({ center: { slug }, data: { organization, options } }) => {
    const list = `/${slug}/community/organizations`;
    return (
      <FormPage
        title="更正"
        crumbs={[
          { label: "社会组织", href: list },
          { label: organization.name, href: `${list}/${organization.id}` },
        ]}
        lead="名称、登记情况、代码和编号由中心变更，请告诉中心。"
        form={ownOrganizationForm}
        values={{ ...organization, placeId: organization.placeId ?? "" }}
        options={options}
        action={correctOwnOrganizationAction.bind(null, slug)}
        hidden={{ organization: organization.id, edition: organization.edition }}
        submit="保存"
      />
    );
  },
});
