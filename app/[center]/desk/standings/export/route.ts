import { listStandings } from "@/lib/usecases/registry/standing-record";
import { listRoute } from "../../../list-route";
import { standingList } from "../list";

export const GET = listRoute({ permission: "standing.view", list: standingList, load: listStandings });
