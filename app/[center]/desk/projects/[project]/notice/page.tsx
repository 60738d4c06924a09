import { z } from "zod";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { proposeAwardNotice } from "@/lib/usecases/projects/project/award-notice";
import { centerPage } from "@/lib/web/page";
import { draftAwardNoticeAction } from "../../../notices/actions";
import { DraftedNames } from "../../../notices/drafted-names";
import { NoticeForm } from "../../../notices/notice-form";

export const metadata = { title: "拟写公示" };

export default centerPage({
  permission: "notice.draft",
  input: z.object({ project: z.uuid() }),
  load: proposeAwardNotice,
  render: ({ center: { slug }, data: { project, why, proposal } }) => {
    const back = `/${slug}/desk/projects/${project.id}`;
    return (
      <>
        <PageHeader
          title="拟写直接委托公示"
          crumbs={[
            { label: "项目", href: `/${slug}/desk/projects` },
            { label: project.name, href: back },
          ]}
          lead="委托结果取自项目，保存时定稿；发布前可以修改文字和日期。"
        />
        {why === null ? (
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
            <NoticeForm
              action={draftAwardNoticeAction.bind(null, slug)}
              hidden={{ project: project.id }}
              submit="保存公示稿"
              cancel={back}
              text={{ ...proposal, ...proposal.period }}
              words={proposal.period.words}
              warning={proposal.period.warning}
            />
            <DraftedNames rows={proposal.rows} unit="个" />
          </div>
        ) : (
          <Alert
            tone="warning"
            title="现在不能拟写公示"
            action={<LinkButton href={back}>查看项目</LinkButton>}
          >
            {why}
          </Alert>
        )}
      </>
    );
  },
});
