import { listOwnPartnerships } from "@/lib/usecases/community/partnership";
import { listPage } from "../../list-page";
import { ownPartnershipList } from "./list";

export const metadata = { title: "社区报到" };

export default listPage({
  permission: "ownPartnership.view",
  scope: "organization",
  list: ownPartnershipList,
  load: listOwnPartnerships,
  create: { permission: "ownPartnership.edit", label: "报到" },
  lead: () => "到社区报到，写下能提供什么、社区需要什么；一起办的活动上报后，在报到的页面关联。",
});
