import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { activityOptions } from "@/lib/usecases/registry/activity-options";
import { centerPage } from "@/lib/web/page";
import { addBrandAction } from "../actions";
import { newBrandForm } from "../new-brand-form";

export const metadata = { title: "新增服务品牌" };

export default centerPage({
  permission: "brand.edit",
  input: z.object({}),
  load: (ctx) => activityOptions(ctx),
  render: ({ center: { slug }, data: { organizations } }) => (
    <FormPage
      title="新增服务品牌"
      crumbs={[{ label: "服务品牌", href: `/${slug}/desk/brands` }]}
      form={newBrandForm}
      options={{ organization: organizations }}
      action={addBrandAction.bind(null, slug)}
      submit="新增"
    />
  ),
});
