import { z } from "zod";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { dispatchLabels, dispatchTones } from "@/lib/domain/community/dispatch";
import { dispatchActs } from "@/lib/domain/community/dispatch-acts";
import { getOwnDispatch } from "@/lib/usecases/community/order/own-dispatch";
import { centerPage } from "@/lib/web/page";
import { askerFacts, orderFacts } from "../../../_parts/community/order-facts";
import { OwnRecord } from "../../own-record";
import { acceptOwnDispatchAction, declineOwnDispatchAction } from "../actions";

export const metadata = { title: "点单" };

export default centerPage({
  permission: "ownOrder.view",
  scope: "organization",
  input: z.object({ dispatch: z.uuid() }),
  load: getOwnDispatch,
  render: ({ center: { slug }, data: dispatch }) => {
    const { id, order, asker, state } = dispatch;
    const list = `/${slug}/portal/orders`;
    return (
      <OwnRecord
        title={`${order.kind}：${[...order.content].slice(0, 20).join("")}`}
        crumbs={[{ label: "居民点单", href: list }]}
        tag={{ text: dispatchLabels[state], tone: dispatchTones[state] }}
        acts={dispatchActs(dispatch)}
        how={{
          accept: acceptOwnDispatchAction.bind(null, slug),
          decline: declineOwnDispatchAction.bind(null, slug),
          finish: `${list}/${id}/finish`,
        }}
        hidden={{ dispatch: id }}
        facts={[
          ...orderFacts(order),
          ...(order.doneNote ? [{ label: "办理情况", value: order.doneNote, wide: true }] : []),
          ...(order.rating ? [{ label: "居民评分", value: `${order.rating} 分` }] : []),
          ...(order.comment ? [{ label: "居民的话", value: order.comment, wide: true }] : []),
        ]}
      >
        {asker ? (
          <Section title="点单人">
            <Facts facts={askerFacts(asker)} />
          </Section>
        ) : (
          state === "offered" && <p className="text-muted">接单后显示点单人的姓名、电话和住址。</p>
        )}
      </OwnRecord>
    );
  },
});
