import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { opportunityForm } from "@/lib/domain/projects/giving/opportunity";
import { getOpportunity, opportunityChoices } from "@/lib/usecases/projects/giving/opportunity";
import { centerPage } from "@/lib/web/page";
import { editOpportunityAction } from "../../actions";

export const metadata = { title: "修改信息" };

export default centerPage({
  permission: "opportunity.edit",
  input: z.object({ opportunity: z.uuid() }),
  load: async (ctx, input) => {
    const opportunity = await getOpportunity(ctx, input);
    return { opportunity, options: await opportunityChoices(ctx, opportunity) };
  },
  render: ({ center: { slug }, data: { opportunity, options } }) => (
    <FormPage
      title="修改信息"
      crumbs={[
        { label: "信息对接", href: `/${slug}/desk/opportunities` },
        { label: opportunity.title, href: `/${slug}/desk/opportunities/${opportunity.id}` },
      ]}
      form={opportunityForm}
      values={opportunity}
      options={options}
      action={editOpportunityAction.bind(null, slug)}
      hidden={{ opportunity: opportunity.id, edition: opportunity.edition }}
      submit="保存"
    />
  ),
});
