import { listTallies } from "@/lib/usecases/community/tally";
import { listRoute } from "../../../list-route";
import { tallyList } from "../list";

export const GET = listRoute({ permission: "tally.view", list: tallyList, load: listTallies });
