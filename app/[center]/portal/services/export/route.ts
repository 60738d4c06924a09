import { listOwnServiceRequests } from "@/lib/usecases/incubation/service-request";
import { listRoute } from "../../../list-route";
import { ownServiceList } from "../list";

export const GET = listRoute({
  permission: "ownService.view",
  scope: "organization",
  list: ownServiceList,
  load: listOwnServiceRequests,
});
