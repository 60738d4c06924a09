import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { priorityForm } from "@/lib/domain/community/order-form";
import { getOrder } from "@/lib/usecases/community/order/order";
import { assistedOptions } from "@/lib/usecases/community/order/order-priority";
import { centerPage } from "@/lib/web/page";
import { prioritizeOrderAction } from "../../actions";

export const metadata = { title: "优先服务" };

export default centerPage({
  permission: "communityOrder.edit",
  scope: "place",
  input: z.object({ order: z.uuid() }),
  load: async (ctx, one) => {
    const order = await getOrder(ctx, one);
    return { order, assistedId: await assistedOptions(ctx, order.assistedId) };
  },
  render: ({ center: { slug }, data: { order, assistedId } }) => (
    <FormPage
      title="优先服务"
      crumbs={[
        { label: "居民点单", href: `/${slug}/community/orders` },
        { label: order.number, href: `/${slug}/community/orders/${order.id}` },
      ]}
      lead={`${order.kind}：${order.content}${order.priorityLent ? "。并入的点单要优先，本单随之优先。" : ""}`}
      form={priorityForm}
      values={{ priority: order.priority && !order.priorityLent, assistedId: order.assistedId }}
      options={{ assistedId }}
      action={prioritizeOrderAction.bind(null, slug)}
      hidden={{ order: order.id }}
      submit="保存"
    />
  ),
});
