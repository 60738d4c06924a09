import { listPartnerships } from "@/lib/usecases/community/partnership";
import { listRoute } from "../../../list-route";
import { partnershipList } from "../list";

export const GET = listRoute({
  permission: "partnership.view",
  list: partnershipList,
  load: listPartnerships,
});
