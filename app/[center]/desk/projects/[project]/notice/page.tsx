import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { proposeAwardNotice } from "@/lib/usecases/projects/project/award-notice";
import { centerPage } from "@/lib/web/page";
import { draftAwardNoticeAction } from "../../../notices/actions";
import { NoticeProposal } from "../../../notices/notice-proposal";

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
        <NoticeProposal
          proposal={why === null ? proposal : null}
          why={why}
          action={draftAwardNoticeAction.bind(null, slug)}
          hidden={{ project: project.id }}
          back={{ href: back, label: "查看项目" }}
          unit="个"
        />
      </>
    );
  },
});
