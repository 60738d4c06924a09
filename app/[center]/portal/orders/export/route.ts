import { listOwnDispatches } from "@/lib/usecases/community/order/own-dispatch";
import { listRoute } from "../../../list-route";
import { ownOrderList } from "../list";

export const GET = listRoute({
  permission: "ownOrder.view",
  scope: "organization",
  list: ownOrderList,
  load: listOwnDispatches,
});
