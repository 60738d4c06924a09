import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { partnershipForm } from "@/lib/domain/community/partnership";
import { partnershipChoices } from "@/lib/usecases/community/partnership";
import { centerPage } from "@/lib/web/page";
import { addPartnershipAction } from "../actions";

export const metadata = { title: "登记共建" };

export default centerPage({
  permission: "partnership.edit",
  input: z.object({}),
  load: (ctx) => partnershipChoices(ctx),
  render: ({ center: { slug }, data: options, today }) => (
    <FormPage
      title="登记共建"
      crumbs={[{ label: "报到共建", href: `/${slug}/desk/partnerships` }]}
      lead="社会组织也可以在自己的门户里报到。"
      form={partnershipForm}
      values={{ startsOn: today }}
      options={options}
      action={addPartnershipAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
