import { listHandovers } from "@/lib/usecases/incubation/handover-list";
import { listRoute } from "../../../list-route";
import { handoverList } from "../list";

export const GET = listRoute({ permission: "handover.view", list: handoverList, load: listHandovers });
