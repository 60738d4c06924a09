import { partnershipList } from "@/app/[center]/desk/partnerships/list";
import { listPartnerships } from "@/lib/usecases/community/partnership";
import { listPage } from "../../list-page";

export const metadata = { title: "共建" };

const { excel: _, ...list } = partnershipList;

export default listPage({
  permission: "communityPartnership.edit",
  scope: "place",
  load: listPartnerships,
  create: { permission: "communityPartnership.edit", label: "登记共建" },
  list: { ...list, at: "community/partnerships" },
});
