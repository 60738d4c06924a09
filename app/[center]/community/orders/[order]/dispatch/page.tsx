import { dispatchPage } from "../../../../_parts/community/order-pages";
import { dispatchOrderAction } from "../../actions";

export const metadata = { title: "派单" };

export default dispatchPage({
  permission: "communityOrder.edit",
  scope: "place",
  room: "community",
  action: dispatchOrderAction,
});
