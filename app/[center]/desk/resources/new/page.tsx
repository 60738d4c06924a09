import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { resourceForm } from "@/lib/domain/projects/giving/resource";
import { resourceChoices } from "@/lib/usecases/projects/giving/resource";
import { centerPage } from "@/lib/web/page";
import { addResourceAction } from "../actions";

export const metadata = { title: "登记资源" };

export default centerPage({
  permission: "resource.edit",
  input: z.object({}),
  load: (ctx) => resourceChoices(ctx),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="登记资源"
      crumbs={[{ label: "慈善资源", href: `/${slug}/desk/resources` }]}
      lead="先登记捐赠意向，收到后再办理接收。"
      form={resourceForm}
      options={options}
      action={addResourceAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
