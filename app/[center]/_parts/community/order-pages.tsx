import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { DispatchOrderForm } from "@/components/slip/dispatch-order-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { MemberPermission } from "@/lib/domain/access";
import { finishForm } from "@/lib/domain/community/dispatch";
import { escalateForm, joinForm } from "@/lib/domain/community/order-form";
import { takerOptions } from "@/lib/usecases/community/order/dispatch";
import { getOrder } from "@/lib/usecases/community/order/order";
import { ordersToJoin, placesAbove } from "@/lib/usecases/community/order/order-triage";
import type { CenterAction } from "@/lib/web/action";
import { centerPage } from "@/lib/web/page";
import type { Narrowed } from "@/lib/web/visit";

// The pages that ask something more about an order, in the room of a community and at the desk alike.

interface Spec<D> extends Narrowed {
  permission: MemberPermission;
  /** The room it stands in. */
  room: "community" | "desk";
  action: CenterAction<D>;
}

const input = z.object({ order: z.uuid() });

function crumbsOf(slug: string, room: string, order: { id: string; number: string }) {
  const list = `/${slug}/${room}/orders`;
  return [
    { label: "居民点单", href: list },
    { label: order.number, href: `${list}/${order.id}` },
  ] as const;
}

export function dispatchPage({
  room,
  action,
  ...door
}: Spec<{ taker: string; number: string; code: string }>) {
  return centerPage({
    ...door,
    input,
    load: async (ctx, one) => ({ order: await getOrder(ctx, one), options: await takerOptions(ctx) }),
    render: ({ center: { slug }, data: { order, options } }) => (
      <>
        <PageHeader
          title="派单"
          crumbs={crumbsOf(slug, room, order)}
          lead={`${order.kind}：${order.content}`}
        />
        <Section className="max-w-3xl">
          <DispatchOrderForm
            action={action.bind(null, slug)}
            order={order.id}
            options={options}
            slug={slug}
            back={`/${slug}/${room}/orders/${order.id}`}
          />
        </Section>
      </>
    ),
  });
}

export function finishPage({ room, action, ...door }: Spec<unknown>) {
  return centerPage({
    ...door,
    input,
    load: getOrder,
    render: ({ center: { slug }, data: order }) => (
      <FormPage
        title="登记办结"
        crumbs={crumbsOf(slug, room, order)}
        lead={`${order.kind}：${order.content}。办结会记为一次活动，居民随后可以评价。`}
        form={finishForm}
        action={action.bind(null, slug)}
        hidden={{ order: order.id }}
        submit="办结"
      />
    ),
  });
}

export function escalatePage({ room, action, ...door }: Spec<unknown>) {
  return centerPage({
    ...door,
    input,
    load: async (ctx, one) => ({ order: await getOrder(ctx, one), toId: await placesAbove(ctx, one) }),
    render: ({ center: { slug }, data: { order, toId } }) => (
      <FormPage
        title="上转"
        crumbs={crumbsOf(slug, room, order)}
        lead="这里办不了的，转给上级办理；这里仍能看到进度。"
        form={escalateForm}
        options={{ toId }}
        action={action.bind(null, slug)}
        hidden={{ order: order.id }}
        submit="上转"
      />
    ),
  });
}

export function joinPage({ room, action, ...door }: Spec<unknown>) {
  return centerPage({
    ...door,
    input,
    load: async (ctx, one) => ({ order: await getOrder(ctx, one), sameAsId: await ordersToJoin(ctx, one) }),
    render: ({ center: { slug }, data: { order, sameAsId } }) => (
      <FormPage
        title="并单"
        crumbs={crumbsOf(slug, room, order)}
        lead={`${order.kind}：${order.content}`}
        form={joinForm}
        options={{ sameAsId }}
        action={action.bind(null, slug)}
        hidden={{ order: order.id }}
        submit="并单"
      />
    ),
  });
}
