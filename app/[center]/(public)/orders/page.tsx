import type { Metadata } from "next";
import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { publicPage } from "@/lib/web/page";
import { cancelOwnOrderAction, disputeOrderAction, rateOrderAction, trackOrderAction } from "./actions";
import { TrackOrder } from "./track-order";

export const metadata: Metadata = { title: "点单进度" };

export default publicPage({
  permission: "order.track",
  input: z.object({ number: z.string().max(20).optional().catch(undefined) }),
  load: async () => null,
  render: ({ center: { slug, phone }, input }) => (
    <>
      <PageHeader title="点单进度" lead="凭点单号和查询码，查看进度、评价或取消。" />
      <TrackOrder
        number={input.number}
        phone={phone}
        again={`/${slug}/orders`}
        track={trackOrderAction.bind(null, slug)}
        rate={rateOrderAction.bind(null, slug)}
        cancel={cancelOwnOrderAction.bind(null, slug)}
        dispute={disputeOrderAction.bind(null, slug)}
      />
    </>
  ),
});
