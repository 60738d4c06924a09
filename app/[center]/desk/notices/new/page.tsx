import type { Metadata } from "next";
import { z } from "zod";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { proposeNotice } from "@/lib/usecases/admission/notice-draft";
import { centerPage } from "@/lib/web/page";
import { callKey } from "../../../call-key";
import { draftNoticeAction } from "../actions";
import { DraftedNames } from "../drafted-names";
import { NoticeForm } from "../notice-form";

export const metadata: Metadata = { title: "拟写公示" };

export default centerPage({
  permission: "notice.draft",
  input: z.object({ call: callKey }),
  load: proposeNotice,
  render: ({ center: { slug }, data: { call, why, proposal } }) => {
    const list = { label: "公示", href: `/${slug}/desk/notices` };
    const back = `/${slug}/desk/calls/${formatCallKey(call)}`;
    return (
      <>
        <PageHeader
          title={`拟写${call.name}公示`}
          crumbs={[list]}
          lead="名单取自已确认的排名，保存时定稿；发布前可以修改文字和日期。"
        />
        {proposal ? (
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
            <NoticeForm
              action={draftNoticeAction.bind(null, slug)}
              hidden={{ call: call.id }}
              submit="保存公示稿"
              cancel={back}
              text={{ ...proposal, ...proposal.period }}
              words={proposal.period.words}
              warning={proposal.period.warning}
            />
            <DraftedNames rows={proposal.rows} unit={callKindTerms[call.kind].counted.unit} />
          </div>
        ) : (
          <Alert
            tone="warning"
            title="现在不能拟写公示"
            action={<LinkButton href={back}>查看批次</LinkButton>}
          >
            {why}
          </Alert>
        )}
      </>
    );
  },
});
