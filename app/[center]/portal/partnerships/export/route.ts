import { listOwnPartnerships } from "@/lib/usecases/community/partnership";
import { listRoute } from "../../../list-route";
import { ownPartnershipList } from "../list";

export const GET = listRoute({
  permission: "ownPartnership.view",
  scope: "organization",
  list: ownPartnershipList,
  load: listOwnPartnerships,
});
