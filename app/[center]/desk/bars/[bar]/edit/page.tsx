import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { barForm } from "@/lib/domain/recruitment/bar";
import { partyOptions } from "@/lib/usecases/projects/parties";
import { getBar } from "@/lib/usecases/recruitment/bar/bar";
import { centerPage } from "@/lib/web/page";
import { editBarAction } from "../../actions";

export const metadata = { title: "修改限制申报" };

export default centerPage({
  permission: "bar.edit",
  input: z.object({ bar: z.uuid() }),
  load: async (ctx, input) => ({ bar: await getBar(ctx, input), options: await partyOptions(ctx) }),
  render: ({ center: { slug }, data: { bar, options } }) => (
    <FormPage
      title="修改限制申报"
      crumbs={[
        { label: "限制申报", href: `/${slug}/desk/bars` },
        { label: bar.organization.name, href: `/${slug}/desk/bars/${bar.id}` },
      ]}
      form={barForm}
      values={bar}
      options={options}
      action={editBarAction.bind(null, slug)}
      hidden={{ bar: bar.id, edition: bar.edition }}
      submit="保存"
    />
  ),
});
