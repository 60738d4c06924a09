import { escalatePage } from "../../../../_parts/community/order-pages";
import { escalateOrderAtDeskAction } from "../../actions";

export const metadata = { title: "上转" };

export default escalatePage({
  permission: "order.edit",
  room: "desk",
  action: escalateOrderAtDeskAction,
});
