import { listServiceRequests } from "@/lib/usecases/incubation/service-request";
import { listRoute } from "../../../list-route";
import { serviceRequestList } from "../list";

export const GET = listRoute({
  permission: "service.view",
  list: serviceRequestList,
  load: listServiceRequests,
});
