import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { publicPage } from "@/lib/web/page";
import { trackApplicationAction } from "./actions";
import { trackAddress } from "./schema";
import { TrackForm } from "./track-form";

export const metadata: Metadata = { title: "申请查询" };

export default publicPage({
  permission: "application.track",
  input: trackAddress,
  load: async () => null,
  render: ({ center, input }) => (
    <>
      <PageHeader title="申请查询" lead="凭提交申请时取得的申请编号和查询码，查看办理进度。" />
      <TrackForm
        key={input.receipt ?? ""}
        action={trackApplicationAction.bind(null, center.slug)}
        receipt={input.receipt}
        center={{ slug: center.slug, code: center.code, phone: center.phone }}
      />
    </>
  ),
});
