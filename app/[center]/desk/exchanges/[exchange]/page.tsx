import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { can } from "@/lib/domain/access";
import { exchangeLabels, exchangeTones } from "@/lib/domain/incubation/exchange/exchange";
import { getExchange } from "@/lib/usecases/incubation/exchange/exchange";
import { centerPage } from "@/lib/web/page";
import { exchangeFacts } from "../../../_parts/incubation/exchange-facts";
import { historyEntries } from "../../history-entries";
import {
  confirmExchangeAction,
  disputeExchangeAction,
  settleExchangeAction,
  voidExchangeAction,
} from "../actions";

export const metadata = { title: "交换记录" };

export default centerPage({
  permission: "exchange.view",
  input: z.object({ exchange: z.uuid() }),
  load: getExchange,
  render: ({ center: { slug }, actor, data: entry }) => (
    <RecordPage
      title={`${entry.organization} · ${entry.rule}`}
      crumbs={[{ label: "服务交换", href: `/${slug}/desk/exchanges` }]}
      lead={entry.gone}
      tag={{ text: exchangeLabels[entry.state], tone: exchangeTones[entry.state] }}
      acts={entry.acts}
      how={
        can(actor, "exchange.edit")
          ? {
              confirm: confirmExchangeAction.bind(null, slug),
              dispute: disputeExchangeAction.bind(null, slug),
              settle: settleExchangeAction.bind(null, slug),
              void: voidExchangeAction.bind(null, slug),
            }
          : {}
      }
      hidden={{ exchange: entry.id, edition: entry.edition }}
      more={<MenuItem href={`/${slug}/desk/exchanges/statements/${entry.organizationId}`}>对账单</MenuItem>}
      facts={exchangeFacts(entry)}
      timeline={historyEntries(entry.history)}
    />
  ),
});
