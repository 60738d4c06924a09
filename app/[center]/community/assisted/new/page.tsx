import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { assistedForm } from "@/lib/domain/community/assisted";
import { assistedChoices } from "@/lib/usecases/community/assisted/assisted";
import { centerPage } from "@/lib/web/page";
import { addAssistedAction } from "../actions";

export const metadata = { title: "登记帮扶对象" };

export default centerPage({
  permission: "assisted.edit",
  scope: "place",
  input: z.object({}),
  load: (ctx) => assistedChoices(ctx),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="登记帮扶对象"
      crumbs={[{ label: "帮扶对象", href: `/${slug}/community/assisted` }]}
      lead="只收集帮扶用得着的信息。姓名、电话、住址和情况加密保存，查看要写明事由。"
      form={assistedForm}
      options={options}
      action={addAssistedAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
