import { listOwnDispatches } from "@/lib/usecases/community/order/own-dispatch";
import { listPage } from "../../list-page";
import { ownOrderList } from "./list";

export const metadata = { title: "居民点单" };

export default listPage({
  permission: "ownOrder.view",
  scope: "organization",
  list: ownOrderList,
  load: listOwnDispatches,
  lead: () => "派给本组织的，和谁都可以接的；接不接由你们决定，接单后看到点单人的电话。",
});
