import { listOrders } from "@/lib/usecases/community/order/order-list";
import { orderListAt } from "../../_parts/community/order-list";
import { listPage } from "../../list-page";

export const metadata = { title: "点单" };

export default listPage({
  permission: "communityOrder.view",
  scope: "place",
  list: orderListAt("community/orders"),
  load: listOrders,
  create: { permission: "communityOrder.edit", label: "登记来电" },
});
