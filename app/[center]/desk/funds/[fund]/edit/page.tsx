import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { fundForm } from "@/lib/domain/projects/money/fund";
import { getFund } from "@/lib/usecases/projects/money/fund";
import { bodyOptions } from "@/lib/usecases/projects/parties";
import { centerPage } from "@/lib/web/page";
import { editFundAction } from "../../actions";

export const metadata = { title: "修改资金" };

export default centerPage({
  permission: "fund.edit",
  input: z.object({ fund: z.uuid() }),
  load: async (ctx, input) => {
    const fund = await getFund(ctx, input);
    return { fund, granterId: await bodyOptions(ctx, fund.granterId) };
  },
  render: ({ center: { slug }, data: { fund, granterId } }) => (
    <FormPage
      title="修改资金"
      crumbs={[
        { label: "资金", href: `/${slug}/desk/funds` },
        { label: fund.name, href: `/${slug}/desk/funds/${fund.id}` },
      ]}
      form={fundForm}
      values={fund}
      options={{ granterId }}
      action={editFundAction.bind(null, slug)}
      hidden={{ fund: fund.id, edition: fund.edition }}
      submit="保存"
    />
  ),
});
