import type { Metadata } from "next";
import { z } from "zod";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { getNotice } from "@/lib/usecases/admission/notice";
import { centerPage } from "@/lib/web/page";
import { editNoticeAction } from "../../actions";
import { DraftedNames } from "../../drafted-names";
import { NoticeForm } from "../../notice-form";

export const metadata: Metadata = { title: "修改公示稿" };

export default centerPage({
  permission: "notice.draft",
  input: z.object({ notice: z.uuid() }),
  load: getNotice,
  render: ({ center: { slug }, data: notice }) => {
    const list = `/${slug}/desk/notices`;
    const back = `${list}/${notice.id}`;
    return (
      <>
        <PageHeader
          title="修改公示稿"
          crumbs={[
            { label: "公示", href: list },
            { label: notice.title, href: back },
          ]}
        />
        {notice.state === "drafted" ? (
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
            <NoticeForm
              action={editNoticeAction.bind(null, slug)}
              hidden={{ notice: notice.id, edition: notice.edition }}
              submit="保存公示稿"
              cancel={back}
              text={notice}
              words={notice.period.words}
              warning={notice.period.warning}
            />
            <DraftedNames
              rows={notice.rows}
              unit={callKindTerms[notice.call?.kind ?? "other"].counted.unit}
            />
          </div>
        ) : (
          <Alert
            tone="warning"
            title="公示已经发布，内容不能再改"
            action={<LinkButton href={back}>查看公示</LinkButton>}
          />
        )}
      </>
    );
  },
});
