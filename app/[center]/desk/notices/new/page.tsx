import type { Metadata } from "next";
import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { proposeNotice } from "@/lib/usecases/admission/notice-draft";
import { centerPage } from "@/lib/web/page";
import { callKey } from "../../../_parts/recruitment/call-key";
import { draftNoticeAction } from "../actions";
import { NoticeProposal } from "../notice-proposal";

export const metadata: Metadata = { title: "拟写公示" };

export default centerPage({
  permission: "notice.draft",
  input: z.object({ call: callKey }),
  load: proposeNotice,
  render: ({ center: { slug }, data: { call, why, proposal } }) => {
    const list = { label: "公示", href: `/${slug}/desk/notices` };
    return (
      <>
        <PageHeader
          title={`拟写${call.name}公示`}
          crumbs={[list]}
          lead="名单取自已确认的排名，保存时定稿；发布前可以修改文字和日期。"
        />
        <NoticeProposal
          proposal={proposal}
          why={why}
          action={draftNoticeAction.bind(null, slug)}
          hidden={{ call: call.id }}
          back={{ href: `/${slug}/desk/calls/${formatCallKey(call)}`, label: "查看批次" }}
          unit={callKindTerms[call.kind].counted.unit}
        />
      </>
    );
  },
});
