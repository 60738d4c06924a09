import { joinPage } from "../../../../_parts/community/order-pages";
import { joinOrderAction } from "../../actions";

export const metadata = { title: "并单" };

export default joinPage({
  permission: "communityOrder.edit",
  scope: "place",
  room: "community",
  action: joinOrderAction,
});
