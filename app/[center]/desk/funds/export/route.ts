import { listFunds } from "@/lib/usecases/projects/money/fund";
import { listRoute } from "../../../list-route";
import { fundList } from "../list";

export const GET = listRoute({ permission: "fund.view", list: fundList, load: listFunds });
