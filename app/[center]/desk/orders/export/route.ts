import { listOrders } from "@/lib/usecases/community/order/order-list";
import { orderListAt } from "../../../_parts/community/order-list";
import { listRoute } from "../../../list-route";

export const GET = listRoute({
  permission: "order.view",
  list: orderListAt("desk/orders"),
  load: listOrders,
});
