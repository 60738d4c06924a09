import { z } from "zod";
import { getOrder } from "@/lib/usecases/community/order/order";
import { centerPage } from "@/lib/web/page";
import { OrderRecord } from "../../../_parts/community/order-record";
import {
  cancelOrderAtDeskAction,
  closeOrderAtDeskAction,
  noteAcceptanceAtDeskAction,
  noteDeclineAtDeskAction,
  refuseOrderAtDeskAction,
  reopenOrderAtDeskAction,
  separateOrderAtDeskAction,
  setOrderAsideAtDeskAction,
  triageOrderAtDeskAction,
  withdrawDispatchAtDeskAction,
} from "../actions";

export const metadata = { title: "点单" };

export default centerPage({
  permission: "order.view",
  input: z.object({ order: z.uuid() }),
  load: getOrder,
  render: ({ center: { slug }, data: order }) => (
    <OrderRecord
      order={order}
      list={`/${slug}/desk/orders`}
      how={{
        triage: triageOrderAtDeskAction.bind(null, slug),
        refuse: refuseOrderAtDeskAction.bind(null, slug),
        aside: setOrderAsideAtDeskAction.bind(null, slug),
        cancel: cancelOrderAtDeskAction.bind(null, slug),
        reopen: reopenOrderAtDeskAction.bind(null, slug),
        close: closeOrderAtDeskAction.bind(null, slug),
        withdraw: withdrawDispatchAtDeskAction.bind(null, slug),
        accept: noteAcceptanceAtDeskAction.bind(null, slug),
        decline: noteDeclineAtDeskAction.bind(null, slug),
        separate: separateOrderAtDeskAction.bind(null, slug),
      }}
    />
  ),
});
