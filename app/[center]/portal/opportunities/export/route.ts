import { listOpportunities } from "@/lib/usecases/projects/giving/opportunity-list";
import { listRoute } from "../../../list-route";
import { ownOpportunityList } from "../list";

export const GET = listRoute({
  permission: "ownOpportunity.view",
  scope: "organization",
  list: ownOpportunityList,
  load: listOpportunities,
});
