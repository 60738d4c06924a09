import { z } from "zod";
import { FileUpload } from "@/components/form/file-upload";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { takenInWords } from "@/lib/domain/center/sheet-term";
import { viewTallySheet } from "@/lib/usecases/community/tally-import";
import { centerPage } from "@/lib/web/page";
import { CheckedTallies } from "./checked-tallies";

export const metadata = { title: "汇总导入" };

export default centerPage({
  permission: "tally.edit",
  input: z.object({}),
  load: (ctx) => viewTallySheet(ctx),
  render: ({ data: sheet, center: { slug } }) => {
    const at = `/${slug}/desk/tallies`;
    return (
      <>
        <PageHeader
          title="汇总导入"
          crumbs={[{ label: "汇总", href: at }]}
          lead="填进模板一次导入；上传后先逐行核对，确认后才登记"
          action={<LinkButton href={`${at}/import/template`}>下载模板（Excel）</LinkButton>}
        />
        <div className="flex flex-col gap-5">
          {sheet?.confirmedAt && (
            <Alert tone="success" title={takenInWords(sheet.fileName, sheet.total)}>
              <a className="link" href={at}>
                查看汇总
              </a>
            </Alert>
          )}
          {sheet && !sheet.confirmedAt && <CheckedTallies sheet={sheet} slug={slug} />}
          <Section title={sheet ? "上传另一份表格" : "上传填好的表格"}>
            <FileUpload to={`${at}/import/files`} purpose={filePurposes.tallySheet} />
          </Section>
        </div>
      </>
    );
  },
});
