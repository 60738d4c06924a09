import { listCommunityServices } from "@/lib/usecases/community/community-service";
import { listRoute } from "../../../list-route";
import { communityServiceList } from "../list";

export const GET = listRoute({
  permission: "communityService.view",
  list: communityServiceList,
  load: listCommunityServices,
});
