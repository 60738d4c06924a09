import { listOrders } from "@/lib/usecases/community/order/order-list";
import { listRoute } from "../../../list-route";
import { orderListAt } from "../../../order-list";

export const GET = listRoute({
  permission: "order.view",
  list: orderListAt("desk/orders"),
  load: listOrders,
});
