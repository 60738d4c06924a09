import { listExchanges } from "@/lib/usecases/incubation/exchange/exchange-list";
import { listRoute } from "../../../list-route";
import { exchangeList } from "../list";

export const GET = listRoute({ permission: "exchange.view", list: exchangeList, load: listExchanges });
