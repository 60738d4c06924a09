import { listTranches } from "@/lib/usecases/projects/money/tranche-list";
import { listRoute } from "../../../list-route";
import { trancheList } from "../list";

export const GET = listRoute({ permission: "tranche.view", list: trancheList, load: listTranches });
