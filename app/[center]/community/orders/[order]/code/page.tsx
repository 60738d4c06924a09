import { orderCodePage } from "../../../../_parts/community/order-code-page";
import { renewOrderCodeAction } from "../../actions";

export const metadata = { title: "重新告知查询码" };

export default orderCodePage({
  permission: "communityOrder.renewCode",
  scope: "place",
  room: "community",
  action: renewOrderCodeAction,
});
