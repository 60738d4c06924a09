import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { tallyForm } from "@/lib/domain/community/tally";
import { placeOptions } from "@/lib/usecases/registry/place-choice";
import { centerPage } from "@/lib/web/page";
import { addTallyAction } from "../actions";

export const metadata = { title: "登记汇总" };

export default centerPage({
  permission: "tally.edit",
  input: z.object({}),
  load: async (ctx) => ({ placeId: await placeOptions(ctx) }),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="登记汇总"
      crumbs={[{ label: "汇总", href: `/${slug}/desk/tallies` }]}
      lead="只登记平台启用以前的数；以后的数由记录计出，不用填。"
      form={tallyForm}
      options={options}
      action={addTallyAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
