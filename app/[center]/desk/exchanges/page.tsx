import { listExchanges } from "@/lib/usecases/incubation/exchange/exchange-list";
import { listPage } from "../../list-page";
import { exchangeList } from "./list";

export const metadata = { title: "服务交换" };

export default listPage({
  permission: "exchange.view",
  list: exchangeList,
  load: listExchanges,
  create: { permission: "exchange.edit", label: "记一笔" },
  lead: ({ center: { slug } }) => (
    <>
      服务换场地、资源换服务；
      <a className="link-plain underline" href={`/${slug}/desk/exchanges/balances`}>
        各组织的结余和对账单
      </a>
    </>
  ),
});
