import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { honourForm } from "@/lib/domain/projects/giving/honour";
import { getHonour } from "@/lib/usecases/projects/giving/honour";
import { partyOptions } from "@/lib/usecases/projects/parties";
import { centerPage } from "@/lib/web/page";
import { editHonourAction } from "../../actions";

export const metadata = { title: "修改荣誉" };

export default centerPage({
  permission: "honour.edit",
  input: z.object({ honour: z.uuid() }),
  load: async (ctx, input) => {
    const honour = await getHonour(ctx, input);
    return { honour, options: await partyOptions(ctx, honour) };
  },
  render: ({ center: { slug }, data: { honour, options } }) => (
    <FormPage
      title="修改荣誉"
      crumbs={[
        { label: "荣誉", href: `/${slug}/desk/honours` },
        { label: honour.name, href: `/${slug}/desk/honours/${honour.id}` },
      ]}
      form={honourForm}
      values={honour}
      options={options}
      action={editHonourAction.bind(null, slug)}
      hidden={{ honour: honour.id, edition: honour.edition }}
      submit="保存"
    />
  ),
});
