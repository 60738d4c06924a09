import { randomUUID } from "node:crypto";
import { z } from "zod";
import { OrderForm } from "@/components/slip/order-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { calledOrderForm } from "@/lib/domain/community/order-form";
import { orderChoices } from "@/lib/usecases/community/order/order-ask";
import { assistedOptions } from "@/lib/usecases/community/order/order-priority";
import { centerPage } from "@/lib/web/page";
import { enterOrderAction } from "../actions";

export const metadata = { title: "登记来电" };

export default centerPage({
  permission: "communityOrder.edit",
  scope: "place",
  input: z.object({}),
  load: async (ctx) => ({
    ...(await orderChoices(ctx, ctx.scope.place ?? "")),
    assistedId: await assistedOptions(ctx),
    place: ctx.scope.place,
  }),
  render: ({ center: { slug, phone }, actor, data: { kind, serviceId, assistedId, place } }) => {
    const list = `/${slug}/community/orders`;
    return (
      <>
        <PageHeader title="登记来电" crumbs={[{ label: "居民点单", href: list }]} />
        <Section className="max-w-3xl">
          <OrderForm
            form={calledOrderForm}
            options={{ kind, serviceId, assistedId }}
            values={{ source: "phone" }}
            action={enterOrderAction.bind(null, slug)}
            hidden={{ draftKey: randomUUID() }}
            // Of this person and place alone: on a device that workers share, nobody else reads who called.
            memory={`called order ${slug} ${place} ${actor.userId}`}
            submit="登记"
            track={`/${slug}/orders?community=${place}`}
            phone={phone}
            cancel={list}
            onward={{ label: "去审单", at: list }}
          />
        </Section>
      </>
    );
  },
});
