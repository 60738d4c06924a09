import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { partnershipForm } from "@/lib/domain/community/partnership";
import { partnershipChoices } from "@/lib/usecases/community/partnership";
import { centerPage } from "@/lib/web/page";
import { addCommunityPartnershipAction } from "../actions";

export const metadata = { title: "登记共建" };

export default centerPage({
  permission: "communityPartnership.edit",
  scope: "place",
  input: z.object({}),
  load: (ctx) => partnershipChoices(ctx),
  render: ({ center: { slug }, data: options, today }) => (
    <FormPage
      title="登记共建"
      crumbs={[{ label: "共建", href: `/${slug}/community/partnerships` }]}
      form={partnershipForm}
      values={{ startsOn: today }}
      options={options}
      action={addCommunityPartnershipAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
