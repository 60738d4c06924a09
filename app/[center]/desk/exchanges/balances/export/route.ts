import { listBalances } from "@/lib/usecases/incubation/exchange/exchange-list";
import { listRoute } from "../../../../list-route";
import { balanceList } from "../list";

export const GET = listRoute({ permission: "exchange.view", list: balanceList, load: listBalances });
