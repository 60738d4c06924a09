import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { grouped } from "@/lib/domain/base/grouped";
import { receiptForm } from "@/lib/domain/projects/giving/resource";
import { getResource } from "@/lib/usecases/projects/giving/resource";
import { centerPage } from "@/lib/web/page";
import { receiveResourceAction } from "../../actions";

export const metadata = { title: "接收" };

export default centerPage({
  permission: "resource.edit",
  input: z.object({ resource: z.uuid() }),
  load: getResource,
  render: ({ center: { slug }, actor, today, data: resource }) => (
    <FormPage
      title="接收"
      crumbs={[
        { label: "慈善资源", href: `/${slug}/desk/resources` },
        { label: resource.title, href: `/${slug}/desk/resources/${resource.id}` },
      ]}
      lead={`当面清点 ${grouped(resource.quantity)} ${resource.unit}，双方在接收单 ${resource.number} 上签字后登记；数量不符的，先修改再接收。`}
      form={receiptForm}
      values={{ receivedOn: today, receivedByName: actor.name }}
      action={receiveResourceAction.bind(null, slug)}
      hidden={{ resource: resource.id, edition: resource.edition }}
      submit="确认接收"
    />
  ),
});
