import { z } from "zod";
import { FileUpload } from "@/components/form/file-upload";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { takenInWords } from "@/lib/domain/center/sheet-term";
import { viewTeamSheet } from "@/lib/usecases/community/volunteer/team-import";
import { centerPage } from "@/lib/web/page";
import { CheckedTeams } from "./checked-teams";

export const metadata = { title: "队伍导入" };

export default centerPage({
  permission: "team.edit",
  input: z.object({}),
  load: (ctx) => viewTeamSheet(ctx),
  render: ({ data: sheet, center: { slug } }) => {
    const at = `/${slug}/desk/teams`;
    return (
      <>
        <PageHeader
          title="队伍导入"
          crumbs={[{ label: "志愿服务队伍", href: at }]}
          lead="填进模板一次导入；上传后先逐行核对，确认后才登记"
          action={<LinkButton href={`${at}/import/template`}>下载模板（Excel）</LinkButton>}
        />
        <div className="flex flex-col gap-5">
          {sheet?.confirmedAt && (
            <Alert tone="success" title={takenInWords(sheet.fileName, sheet.rows.length)}>
              <a className="link" href={at}>
                查看队伍
              </a>
            </Alert>
          )}
          {sheet && !sheet.confirmedAt && <CheckedTeams sheet={sheet} slug={slug} />}
          <Section title={sheet ? "上传另一份表格" : "上传填好的表格"}>
            <FileUpload to={`${at}/import/files`} purpose={filePurposes.teamSheet} />
          </Section>
        </div>
      </>
    );
  },
});
