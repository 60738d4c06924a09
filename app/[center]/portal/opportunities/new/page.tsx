import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { ownOpportunityForm } from "@/lib/domain/projects/giving/opportunity";
import { centerPage } from "@/lib/web/page";
import { addOwnOpportunityAction } from "../actions";

export const metadata = { title: "发布信息" };

export default centerPage({
  permission: "ownOpportunity.edit",
  scope: "organization",
  input: z.object({}),
  load: async () => null,
  render: ({ center: { slug } }) => (
    <FormPage
      title="发布信息"
      crumbs={[{ label: "信息对接", href: `/${slug}/portal/opportunities` }]}
      lead="提交后由中心发布，中心的组织都能看到。"
      form={ownOpportunityForm}
      action={addOwnOpportunityAction.bind(null, slug)}
      submit="提交发布"
    />
  ),
});
