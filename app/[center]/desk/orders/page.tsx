import { listOrders } from "@/lib/usecases/community/order/order-list";
import { listPage } from "../../list-page";
import { orderListAt } from "../../order-list";

export const metadata = { title: "居民点单" };

export default listPage({ permission: "order.view", list: orderListAt("desk/orders"), load: listOrders });
