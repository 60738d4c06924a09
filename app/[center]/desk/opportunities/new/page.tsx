import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { opportunityForm } from "@/lib/domain/projects/giving/opportunity";
import { opportunityChoices } from "@/lib/usecases/projects/giving/opportunity";
import { centerPage } from "@/lib/web/page";
import { addOpportunityAction } from "../actions";

export const metadata = { title: "登记信息" };

export default centerPage({
  permission: "opportunity.edit",
  input: z.object({}),
  load: (ctx) => opportunityChoices(ctx),
  render: ({ center: { slug, phone }, data: options }) => (
    <FormPage
      title="登记信息"
      crumbs={[{ label: "信息对接", href: `/${slug}/desk/opportunities` }]}
      lead="保存后发布；为单位或社区登记的，以它的名义发布。"
      form={opportunityForm}
      values={{ contact: phone }}
      options={options}
      action={addOpportunityAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
