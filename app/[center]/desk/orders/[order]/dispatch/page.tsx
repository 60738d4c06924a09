import { dispatchPage } from "../../../../_parts/community/order-pages";
import { dispatchOrderAtDeskAction } from "../../actions";

export const metadata = { title: "派单" };

export default dispatchPage({
  permission: "order.edit",
  room: "desk",
  action: dispatchOrderAtDeskAction,
});
