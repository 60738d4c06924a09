import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { giftForm } from "@/lib/domain/projects/giving/resource";
import { getResource, resourceChoices } from "@/lib/usecases/projects/giving/resource";
import { centerPage } from "@/lib/web/page";
import { editResourceAction } from "../../actions";

export const metadata = { title: "修改慈善资源" };

export default centerPage({
  permission: "resource.edit",
  input: z.object({ resource: z.uuid() }),
  load: async (ctx, input) => {
    const resource = await getResource(ctx, input);
    return { resource, options: await resourceChoices(ctx, resource) };
  },
  render: ({ center: { slug }, data: { resource, options } }) => (
    <FormPage
      title="修改慈善资源"
      crumbs={[
        { label: "慈善资源", href: `/${slug}/desk/resources` },
        { label: resource.title, href: `/${slug}/desk/resources/${resource.id}` },
      ]}
      lead="捐赠人由管理者在“捐赠人”中更正。"
      form={giftForm}
      values={resource.kind === "money" ? { ...resource, quantity: null, unit: null } : resource}
      options={options}
      action={editResourceAction.bind(null, slug)}
      hidden={{ resource: resource.id, edition: resource.edition }}
      submit="保存"
    />
  ),
});
