import { joinPage } from "../../../../_parts/community/order-pages";
import { joinOrderAtDeskAction } from "../../actions";

export const metadata = { title: "并单" };

export default joinPage({
  permission: "order.edit",
  room: "desk",
  action: joinOrderAtDeskAction,
});
