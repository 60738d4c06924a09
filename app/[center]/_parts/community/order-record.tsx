import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { Alert } from "@/components/ui/alert";
import { type Fact, Facts } from "@/components/ui/facts";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { orderLabels, orderSourceLabels, orderTones } from "@/lib/domain/community/order";
import type { OrderAct } from "@/lib/domain/community/order-acts";
import type { Order } from "@/lib/usecases/community/order/order";
import { askerFacts, orderFacts } from "./order-facts";
import { orderTimeline } from "./order-timeline";

interface Props {
  order: Order;
  /** The list it stands in. */
  list: string;
  how: Partial<Record<OrderAct, FormAction>>;
  /** Where the people in need are listed, for those who may know them. */
  assisted?: string;
}

const onPages = ["dispatch", "finish", "escalate", "join"] as const;

/** Why it comes first; of whom of the people in need it is only the community may know. */
function whyFirst({ assistedId, assistedNumber }: Order, assisted?: string): Fact[] {
  if (assistedId === null) return [];
  if (!assisted || !assistedNumber) return [{ label: "优先的原因", value: "帮扶对象" }];
  const number = (
    <a className="link-plain underline" href={`${assisted}/${assistedId}`}>
      {assistedNumber}
    </a>
  );
  return [{ label: "优先的原因", value: <>帮扶对象 {number}</> }];
}

/** One order as the community and the desk see it. */
export function OrderRecord({ order, list, how, assisted }: Props) {
  const { id, state, asker, sameAsId, sameAsNumber, duplicates, handler, place } = order;
  const at = `${list}/${id}`;
  const pages = {
    ...Object.fromEntries(onPages.map((act) => [act, `${at}/${act}`])),
    prioritize: `${at}/priority`,
    renewCode: `${at}/code`,
  };
  return (
    <RecordPage
      title={`${order.kind}：${[...order.content].slice(0, 20).join("")}`}
      crumbs={[{ label: "居民点单", href: list }]}
      tag={
        sameAsId
          ? { text: `已并入 ${sameAsNumber ?? "其他点单"}`, tone: "ended" }
          : { text: orderLabels[state], tone: orderTones[state] }
      }
      acts={order.acts}
      gathered
      how={{ ...how, ...pages }}
      hidden={{ order: id }}
      facts={[
        ...orderFacts(order),
        ...(order.service ? [{ label: "服务项目", value: order.service.name }] : []),
        { label: "来源", value: orderSourceLabels[order.source] },
        ...whyFirst(order, assisted),
        ...(handler.name === place.name ? [] : [{ label: "现由", value: `${handler.name}办理` }]),
        ...(order.reason ? [{ label: "原因", value: order.reason, wide: true }] : []),
        ...(order.doneNote ? [{ label: "办理情况", value: order.doneNote, wide: true }] : []),
      ]}
      timeline={orderTimeline(order)}
    >
      {asker?.disputedAt && (
        <Alert tone="warning" title="手机主人说这不是自己点的单">
          请核实后再办理；确属恶意或误填的，可以搁置。
        </Alert>
      )}
      {asker && (
        <Section title="点单人">
          <Facts facts={askerFacts(asker)} />
        </Section>
      )}
      {sameAsId && sameAsNumber && (
        <LinkedList
          title="并入的点单"
          items={[{ key: sameAsId, words: sameAsNumber, href: `${list}/${sameAsId}` }]}
        />
      )}
      {duplicates.length > 0 && (
        <LinkedList
          title="并入这一单的"
          items={duplicates.map((other) => ({
            key: other.id,
            words: other.number,
            href: `${list}/${other.id}`,
            ...(other.name && { note: other.name }),
          }))}
        />
      )}
    </RecordPage>
  );
}
