import type { Metadata } from "next";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { publicPage } from "@/lib/web/page";
import { claimPortalAction, trackApplicationAction, withdrawApplicationAction } from "./actions";
import { trackAddress } from "./schema";
import { TrackForm } from "./track-form";

export const metadata: Metadata = { title: "申请查询" };

export default publicPage({
  permission: "application.track",
  input: trackAddress,
  load: async () => null,
  render: ({ center, input }) => (
    <>
      <PageHeader title="申请查询" lead="凭申请编号和查询码，查看办理进度，或继续填写没有提交的申请。" />
      {input.done && (
        <Alert tone="success" title={`申请 ${input.receipt ?? ""} 已撤回`} className="mb-4 max-w-xl">
          在截止之前，可以重新填写一份申请。
        </Alert>
      )}
      <TrackForm
        key={`${input.receipt ?? ""} ${input.done ?? ""}`}
        withdraw={withdrawApplicationAction.bind(null, center.slug)}
        claim={claimPortalAction.bind(null, center.slug)}
        action={trackApplicationAction.bind(null, center.slug)}
        receipt={input.receipt}
        center={{ slug: center.slug, code: center.code, phone: center.phone }}
      />
    </>
  ),
});
