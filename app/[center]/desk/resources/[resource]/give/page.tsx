import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { grouped } from "@/lib/domain/base/grouped";
import { distributionForm } from "@/lib/domain/projects/giving/distribution";
import { distributionChoices } from "@/lib/usecases/projects/giving/distribution";
import { centerPage } from "@/lib/web/page";
import { handOutAction } from "../../actions";

export const metadata = { title: "发放" };

export default centerPage({
  permission: "distribution.edit",
  input: z.object({ resource: z.uuid() }),
  load: distributionChoices,
  render: ({ center: { slug }, today, data: { resource, options } }) => (
    <FormPage
      title="发放"
      crumbs={[
        { label: "慈善资源", href: `/${slug}/desk/resources` },
        { label: resource.title, href: `/${slug}/desk/resources/${resource.id}` },
      ]}
      lead={`库存 ${grouped(resource.left)} ${resource.unit}。${resource.conditions ? `捐赠人的要求：${resource.conditions}` : "捐赠人没有特别要求。"}`}
      form={distributionForm}
      values={{ handedOn: today, projectId: resource.projectId }}
      options={options}
      action={handOutAction.bind(null, slug)}
      hidden={{ resource: resource.id }}
      submit="登记发放"
    />
  ),
});
