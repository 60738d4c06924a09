import { listFunds } from "@/lib/usecases/projects/fund";
import { listRoute } from "../../../list-route";
import { fundList } from "../list";

export const GET = listRoute({ permission: "fund.view", list: fundList, load: listFunds });
