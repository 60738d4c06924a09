import { finishPage } from "../../../../_parts/community/order-pages";
import { finishOrderAction } from "../../actions";

export const metadata = { title: "登记办结" };

export default finishPage({
  permission: "communityOrder.edit",
  scope: "place",
  room: "community",
  action: finishOrderAction,
});
