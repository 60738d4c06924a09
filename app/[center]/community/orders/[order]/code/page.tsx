import { z } from "zod";
import { RenewOrderCode } from "@/components/slip/renew-order-code";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { getOrder } from "@/lib/usecases/community/order/order";
import { centerPage } from "@/lib/web/page";
import { askerFacts } from "../../../../order-facts";
import { renewOrderCodeAction } from "../../actions";

export const metadata = { title: "重新告知查询码" };

export default centerPage({
  permission: "communityOrder.renewCode",
  scope: "place",
  input: z.object({ order: z.uuid() }),
  load: getOrder,
  render: ({ center: { slug, name }, data: { id, number, asker, place } }) => {
    const list = `/${slug}/community/orders`;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="重新告知查询码"
            crumbs={[
              { label: "居民点单", href: list },
              { label: number, href: `${list}/${id}` },
            ]}
            lead="点单人遗失了查询码：核实是本人后换一个新的，原来的随即失效。"
          />
        </div>
        <div className="flex max-w-3xl flex-col gap-4">
          {asker && (
            <Section title="供核实" className="screen-only">
              <Facts facts={askerFacts(asker)} />
            </Section>
          )}
          <Section>
            <RenewOrderCode
              action={renewOrderCodeAction.bind(null, slug)}
              order={id}
              slug={slug}
              from={`${name}，${place.name}`}
              back={`${list}/${id}`}
            />
          </Section>
        </div>
      </>
    );
  },
});
