import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { finishForm } from "@/lib/domain/community/dispatch";
import { getOwnDispatch } from "@/lib/usecases/community/order/own-dispatch";
import { centerPage } from "@/lib/web/page";
import { finishOwnDispatchAction } from "../../actions";

export const metadata = { title: "登记办结" };

export default centerPage({
  permission: "ownOrder.edit",
  scope: "organization",
  input: z.object({ dispatch: z.uuid() }),
  load: getOwnDispatch,
  render: ({ center: { slug }, data: { id, order } }) => (
    <FormPage
      title="登记办结"
      crumbs={[
        { label: "居民点单", href: `/${slug}/portal/orders` },
        { label: order.number, href: `/${slug}/portal/orders/${id}` },
      ]}
      lead="办结会记为本组织的一次活动，居民随后可以评价。"
      form={finishForm}
      action={finishOwnDispatchAction.bind(null, slug)}
      hidden={{ dispatch: id }}
      submit="办结"
    />
  ),
});
