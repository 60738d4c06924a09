import { listPartnerships } from "@/lib/usecases/community/partnership";
import { listPage } from "../../list-page";
import { partnershipList } from "./list";

export const metadata = { title: "报到共建" };

export default listPage({
  permission: "partnership.view",
  list: partnershipList,
  load: listPartnerships,
  create: { permission: "partnership.edit", label: "登记共建" },
});
