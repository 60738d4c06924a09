import { listOpportunities } from "@/lib/usecases/projects/giving/opportunity-list";
import { listRoute } from "../../../list-route";
import { opportunityList } from "../list";

export const GET = listRoute({
  permission: "opportunity.view",
  list: opportunityList,
  load: listOpportunities,
});
