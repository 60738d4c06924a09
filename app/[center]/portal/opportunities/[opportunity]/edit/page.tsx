import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { ownOpportunityForm } from "@/lib/domain/projects/giving/opportunity";
import { getOpportunity } from "@/lib/usecases/projects/giving/opportunity";
import { centerPage } from "@/lib/web/page";
import { editOwnOpportunityAction } from "../../actions";

export const metadata = { title: "修改信息" };

export default centerPage({
  permission: "ownOpportunity.edit",
  scope: "organization",
  input: z.object({ opportunity: z.uuid() }),
  load: getOpportunity,
  render: ({ center: { slug }, data: opportunity }) => (
    <FormPage
      title="修改信息"
      crumbs={[
        { label: "信息对接", href: `/${slug}/portal/opportunities` },
        { label: opportunity.title, href: `/${slug}/portal/opportunities/${opportunity.id}` },
      ]}
      form={ownOpportunityForm}
      values={opportunity}
      action={editOwnOpportunityAction.bind(null, slug)}
      hidden={{ opportunity: opportunity.id, edition: opportunity.edition }}
      submit="保存"
    />
  ),
});
