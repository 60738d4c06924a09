import { listAllocations } from "@/lib/usecases/incubation/allocation-list";
import { listRoute } from "../../../list-route";
import { allocationList } from "../list";

export const GET = listRoute({ permission: "venue.view", list: allocationList, load: listAllocations });
