import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { partnershipForm } from "@/lib/domain/community/partnership";
import { getPartnershipToEdit, partnershipChoices } from "@/lib/usecases/community/partnership";
import { centerPage } from "@/lib/web/page";
import { editPartnershipAction } from "../../actions";

export const metadata = { title: "修改共建" };

export default centerPage({
  permission: "partnership.edit",
  input: z.object({ partnership: z.uuid() }),
  load: async (ctx, input) => {
    const partnership = await getPartnershipToEdit(ctx, input);
    return { partnership, options: await partnershipChoices(ctx, partnership) };
  },
  render: ({ center: { slug }, data: { partnership, options } }) => (
    <FormPage
      title="修改共建"
      crumbs={[
        { label: "报到共建", href: `/${slug}/desk/partnerships` },
        { label: partnership.partner, href: `/${slug}/desk/partnerships/${partnership.id}` },
      ]}
      form={partnershipForm}
      values={partnership}
      options={options}
      action={editPartnershipAction.bind(null, slug)}
      hidden={{ partnership: partnership.id, edition: partnership.edition }}
      submit="保存"
    />
  ),
});
