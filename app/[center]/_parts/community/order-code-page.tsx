import { z } from "zod";
import { RenewOrderCode } from "@/components/slip/renew-order-code";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { MemberPermission } from "@/lib/domain/access";
import { getOrder } from "@/lib/usecases/community/order/order";
import type { CenterAction } from "@/lib/web/action";
import { centerPage } from "@/lib/web/page";
import type { Narrowed } from "@/lib/web/visit";
import { askerFacts } from "./order-facts";

interface Spec extends Narrowed {
  permission: MemberPermission;
  /** The room it stands in. */
  room: "community" | "desk";
  action: CenterAction<{ number: string; code: string }>;
}

/** A new code for an asker who lost theirs, in the room of a community and at the desk alike. */
export function orderCodePage({ room, action, ...door }: Spec) {
  return centerPage({
    ...door,
    input: z.object({ order: z.uuid() }),
    load: getOrder,
    render: ({ center: { slug, name }, data: { id, number, asker, place } }) => {
      const list = `/${slug}/${room}/orders`;
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
                action={action.bind(null, slug)}
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
}
