import { escalatePage } from "../../../../_parts/community/order-pages";
import { escalateOrderAction } from "../../actions";

export const metadata = { title: "上转" };

export default escalatePage({
  permission: "communityOrder.edit",
  scope: "place",
  room: "community",
  action: escalateOrderAction,
});
