import { listOrders } from "@/lib/usecases/community/order/order-list";
import { orderListAt } from "../../_parts/community/order-list";
import { listPage } from "../../list-page";

export const metadata = { title: "居民点单" };

export default listPage({ permission: "order.view", list: orderListAt("desk/orders"), load: listOrders });
