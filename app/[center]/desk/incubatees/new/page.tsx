import { z } from "zod";
import { FileUpload } from "@/components/form/file-upload";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { viewTakeover } from "@/lib/usecases/incubation/takeover/sheet";
import { centerPage } from "@/lib/web/page";
import { CheckedTakeover } from "./checked-takeover";
import { TakenOver } from "./taken-over";

export const metadata = { title: "历史入驻导入" };

export default centerPage({
  permission: "incubatee.takeOver",
  input: z.object({}),
  load: (ctx) => viewTakeover(ctx),
  render: ({ data: sheet, center: { slug } }) => {
    const at = `/${slug}/desk/incubatees`;
    return (
      <>
        <PageHeader
          title="历史入驻导入"
          crumbs={[{ label: "在孵组织", href: at }]}
          lead="平台启用前入驻的组织，填进模板一次导入；上传后先逐行核对，确认后才登记"
          action={<LinkButton href={`${at}/new/template`}>下载模板（Excel）</LinkButton>}
        />
        <div className="flex flex-col gap-5">
          {sheet?.confirmedAt && <TakenOver sheet={sheet} at={at} />}
          {sheet && !sheet.confirmedAt && <CheckedTakeover sheet={sheet} slug={slug} />}
          <Section title={sheet ? "上传另一份表格" : "上传填好的表格"}>
            <FileUpload to={`${at}/new/files`} purpose={filePurposes.takeoverSheet} />
          </Section>
        </div>
      </>
    );
  },
});
