import { z } from "zod";
import { Alert } from "@/components/ui/alert";
import { exchangeLabels, exchangeTones } from "@/lib/domain/incubation/exchange/exchange";
import { getExchange } from "@/lib/usecases/incubation/exchange/exchange";
import { centerPage } from "@/lib/web/page";
import { exchangeFacts } from "../../../_parts/incubation/exchange-facts";
import { OwnRecord } from "../../own-record";
import {
  confirmOwnExchangeAction,
  disputeOwnExchangeAction,
  settleOwnExchangeAction,
  voidOwnExchangeAction,
} from "../actions";

export const metadata = { title: "交换记录" };

export default centerPage({
  permission: "ownExchange.view",
  scope: "organization",
  input: z.object({ exchange: z.uuid() }),
  load: getExchange,
  render: ({ center: { slug }, data: entry }) => (
    <OwnRecord
      title={entry.rule}
      crumbs={[{ label: "服务交换", href: `/${slug}/portal/exchanges` }]}
      tag={{ text: exchangeLabels[entry.state], tone: exchangeTones[entry.state] }}
      acts={entry.acts}
      how={{
        confirm: confirmOwnExchangeAction.bind(null, slug),
        dispute: disputeOwnExchangeAction.bind(null, slug),
        settle: settleOwnExchangeAction.bind(null, slug),
        void: voidOwnExchangeAction.bind(null, slug),
      }}
      hidden={{ exchange: entry.id, edition: entry.edition }}
      notice={entry.gone && <Alert tone="warning" title={entry.gone} />}
      facts={exchangeFacts(entry)}
    />
  ),
});
