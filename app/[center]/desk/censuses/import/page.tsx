import { z } from "zod";
import { FileUpload } from "@/components/form/file-upload";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { takenInWords } from "@/lib/domain/center/sheet-term";
import { viewCensusSheet } from "@/lib/usecases/registry/census/sheet";
import { centerPage } from "@/lib/web/page";
import { CheckedCensus } from "./checked-census";

export const metadata = { title: "摸底导入" };

export default centerPage({
  permission: "census.edit",
  input: z.object({}),
  load: (ctx) => viewCensusSheet(ctx),
  render: ({ data: sheet, center: { slug } }) => {
    const desk = `/${slug}/desk`;
    const at = `${desk}/censuses`;
    return (
      <>
        <PageHeader
          title="摸底导入"
          crumbs={[{ label: "摸底", href: at }]}
          lead="把摸底表格填进模板一次导入；上传后先逐行核对，确认后才登记"
          action={<LinkButton href={`${at}/import/template`}>下载模板（Excel）</LinkButton>}
        />
        <div className="flex flex-col gap-5">
          {sheet?.confirmedAt && (
            <Alert tone="success" title={takenInWords(sheet.fileName, sheet.total)}>
              <a className="link" href={`${desk}/organizations`}>
                查看社会组织
              </a>
            </Alert>
          )}
          {sheet && !sheet.confirmedAt && <CheckedCensus sheet={sheet} slug={slug} />}
          <Section title={sheet ? "上传另一份表格" : "上传填好的表格"}>
            <FileUpload to={`${at}/import/files`} purpose={filePurposes.censusSheet} />
          </Section>
        </div>
      </>
    );
  },
});
