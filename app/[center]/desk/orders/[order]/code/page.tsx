import { orderCodePage } from "../../../../_parts/community/order-code-page";
import { renewOrderCodeAtDeskAction } from "../../actions";

export const metadata = { title: "重新告知查询码" };

export default orderCodePage({
  permission: "order.renewCode",
  room: "desk",
  action: renewOrderCodeAtDeskAction,
});
