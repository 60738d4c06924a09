import type { Metadata } from "next";
import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { whereToAsk } from "@/lib/usecases/community/order/order-code";
import { publicPage } from "@/lib/web/page";
import { cancelOwnOrderAction, disputeOrderAction, rateOrderAction, trackOrderAction } from "./actions";
import { LostCode } from "./lost-code";
import { TrackOrder } from "./track-order";

export const metadata: Metadata = { title: "点单进度" };

export default publicPage({
  permission: "order.track",
  input: z.object({
    number: z.string().max(20).optional().catch(undefined),
    community: z.uuid().optional().catch(undefined),
  }),
  load: whereToAsk,
  render: ({ center: { slug, phone }, input, data: lost }) => (
    <>
      <PageHeader title="点单进度" lead="凭点单号和查询码，查看进度、评价或取消。" />
      <TrackOrder
        number={input.number}
        lost={<LostCode at={lost} communities={`/${slug}/communities`} phone={phone} />}
        again={input.community ? `/${slug}/orders?community=${input.community}` : `/${slug}/orders`}
        track={trackOrderAction.bind(null, slug)}
        rate={rateOrderAction.bind(null, slug)}
        cancel={cancelOwnOrderAction.bind(null, slug)}
        dispute={disputeOrderAction.bind(null, slug)}
      />
    </>
  ),
});
