import { z } from "zod";
import { getOrder } from "@/lib/usecases/community/order/order";
import { centerPage } from "@/lib/web/page";
import { OrderRecord } from "../../../_parts/community/order-record";
import {
  cancelOrderAction,
  closeOrderAction,
  noteAcceptanceAction,
  noteDeclineAction,
  refuseOrderAction,
  reopenOrderAction,
  separateOrderAction,
  setOrderAsideAction,
  triageOrderAction,
  withdrawDispatchAction,
} from "../actions";

export const metadata = { title: "点单" };

export default centerPage({
  permission: "communityOrder.view",
  scope: "place",
  input: z.object({ order: z.uuid() }),
  load: getOrder,
  render: ({ center: { slug }, data: order }) => (
    <OrderRecord
      order={order}
      list={`/${slug}/community/orders`}
      assisted={`/${slug}/community/assisted`}
      how={{
        triage: triageOrderAction.bind(null, slug),
        refuse: refuseOrderAction.bind(null, slug),
        aside: setOrderAsideAction.bind(null, slug),
        cancel: cancelOrderAction.bind(null, slug),
        reopen: reopenOrderAction.bind(null, slug),
        close: closeOrderAction.bind(null, slug),
        withdraw: withdrawDispatchAction.bind(null, slug),
        accept: noteAcceptanceAction.bind(null, slug),
        decline: noteDeclineAction.bind(null, slug),
        separate: separateOrderAction.bind(null, slug),
      }}
    />
  ),
});
