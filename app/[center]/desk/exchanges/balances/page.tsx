import { listBalances } from "@/lib/usecases/incubation/exchange/exchange-list";
import { listPage } from "../../../list-page";
import { balanceList } from "./list";

export const metadata = { title: "交换结余" };

export default listPage({
  permission: "exchange.view",
  list: balanceList,
  load: listBalances,
  lead: () => "双方确认的回馈减去提供，结余低的在前；单位：分",
});
