import { finishPage } from "../../../../_parts/community/order-pages";
import { finishOrderAtDeskAction } from "../../actions";

export const metadata = { title: "登记办结" };

export default finishPage({
  permission: "order.edit",
  room: "desk",
  action: finishOrderAtDeskAction,
});
