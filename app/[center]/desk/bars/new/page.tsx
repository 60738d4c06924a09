import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { barForm } from "@/lib/domain/recruitment/bar";
import { partyOptions } from "@/lib/usecases/projects/parties";
import { centerPage } from "@/lib/web/page";
import { addBarAction } from "../actions";

export const metadata = { title: "登记限制申报" };

export default centerPage({
  permission: "bar.edit",
  input: z.object({}),
  load: (ctx) => partyOptions(ctx),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="登记限制申报"
      crumbs={[{ label: "限制申报", href: `/${slug}/desk/bars` }]}
      form={barForm}
      options={options}
      action={addBarAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
