import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { tallyForm } from "@/lib/domain/community/tally";
import { getTally } from "@/lib/usecases/community/tally";
import { placeOptions } from "@/lib/usecases/registry/place-choice";
import { centerPage } from "@/lib/web/page";
import { editTallyAction } from "../../actions";

export const metadata = { title: "修改汇总" };

export default centerPage({
  permission: "tally.edit",
  input: z.object({ tally: z.uuid() }),
  load: async (ctx, input) => {
    const tally = await getTally(ctx, input);
    return { tally, options: { placeId: await placeOptions(ctx, tally.placeId) } };
  },
  render: ({ center: { slug }, data: { tally, options } }) => (
    <FormPage
      title="修改汇总"
      crumbs={[
        { label: "汇总", href: `/${slug}/desk/tallies` },
        { label: tally.name, href: `/${slug}/desk/tallies/${tally.id}` },
      ]}
      form={tallyForm}
      values={tally}
      options={options}
      action={editTallyAction.bind(null, slug)}
      hidden={{ tally: tally.id, edition: tally.edition }}
      submit="保存"
    />
  ),
});
