import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/domain/base/civil-date";
import { answersInWords } from "@/lib/domain/base/form-words";
import { grouped } from "@/lib/domain/base/grouped";
import { assistedForm, opensFor } from "@/lib/domain/community/assisted";
import { orderLabels, orderTones } from "@/lib/domain/community/order";
import { helpFor } from "@/lib/usecases/community/assisted/assisted-help";
import { openedOrOver } from "@/lib/usecases/community/assisted/assisted-opening";
import { centerPage } from "@/lib/web/page";
import { OpeningOver } from "../../../over";

export const metadata = { title: "帮扶对象" };

export default centerPage({
  permission: "assisted.open",
  scope: "place",
  input: z.object({ assisted: z.uuid(), access: z.uuid() }),
  load: async (ctx, input) => {
    const person = await openedOrOver(ctx, input);
    return person && { ...person, ...(await helpFor(ctx, person.id)) };
  },
  render: ({ center: { slug }, input: { assisted }, data: person }) => {
    const at = `/${slug}/community/assisted/${assisted}`;
    if (!person) return <OpeningOver at={at} />;
    return (
      <>
        <PageHeader
          title={person.name}
          crumbs={[
            { label: "帮扶对象", href: `/${slug}/community/assisted` },
            { label: person.number, href: at },
          ]}
          lead={`本次查看的事由：${person.reason}。${opensFor} 分钟后要重新写明事由。`}
          action={<LinkButton href={`${at}/opened/${person.access}/edit`}>修改</LinkButton>}
        />
        <Section>
          <Facts
            facts={answersInWords(assistedForm, person, {
              placeId: [{ value: person.place.id, label: person.place.name }],
            })}
          />
        </Section>
        <div className="mt-4 flex flex-col gap-4">
          <LinkedList
            title="点单"
            none="还没有为其办理的点单。登记来电或审单时选上这位帮扶对象，会列在这里。"
            items={person.orders.map(({ id, number, kind, content, state, askedOn }) => ({
              key: id,
              words: `${kind}：${content}`,
              href: `/${slug}/community/orders/${id}`,
              note: `${number} ${formatDate(askedOn)}`,
              tag: { text: orderLabels[state], tone: orderTones[state] },
            }))}
          />
          <LinkedList
            title="收到的物资和服务"
            none={`还没有发放记录。发放时在“帮扶对象编号”里填写 ${person.number}，会列在这里。`}
            items={person.received.map(({ id, resource, quantity, handedOn }) => ({
              key: id,
              words: `${resource.title} ${grouped(quantity)} ${resource.unit}`,
              note: formatDate(handedOn),
            }))}
          />
        </div>
      </>
    );
  },
});
