import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { FileUpload } from "@/components/form/file-upload";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { viewImport } from "@/lib/usecases/recruitment/paper/paper-import";
import { centerPage } from "@/lib/web/page";
import { confirmImportAction, resumeImportAction } from "./actions";
import { CheckedSheet } from "./checked-sheet";
import { ImportProgress } from "./import-progress";

export const metadata = { title: "导入纸质申请" };

export default centerPage({
  permission: "application.import",
  input: z.object({ call: callKey }),
  load: viewImport,
  render: ({ data: { call, sheet }, center: { slug } }) => {
    const key = formatCallKey(call);
    const batch = `/${slug}/desk/calls/${key}`;
    const running = sheet?.state === "running";
    return (
      <>
        <PageHeader
          title="导入纸质申请"
          crumbs={[
            { label: "招募批次", href: `/${slug}/desk/calls` },
            { label: call.name, href: batch },
          ]}
          lead="把纸质申请表录入模板，每行一份；上传后先核对，确认后才生成申请"
          action={<LinkButton href={`${batch}/import/template`}>下载模板（Excel）</LinkButton>}
        />
        <div className="flex flex-col gap-4">
          {sheet && sheet.state !== "checked" && (
            <Section title={running ? "正在导入" : "导入完成"}>
              <ImportProgress {...sheet} list={`/${slug}/desk/applications?call=${key}`} />
              {running && (
                <ActionForm
                  action={resumeImportAction.bind(null, slug)}
                  hidden={{ call: key }}
                  submit="继续导入"
                  variant="ghost"
                  guard={false}
                >
                  <p className="text-sm text-muted">几分钟没有进展的，可以让它继续；已导入的不会重复。</p>
                </ActionForm>
              )}
            </Section>
          )}
          {sheet?.state === "checked" && (
            <CheckedSheet
              sheet={sheet}
              action={confirmImportAction.bind(null, slug)}
              hidden={{ call: key, digest: sheet.digest }}
            />
          )}
          {!running && (
            <Section title={sheet ? "上传另一份表格" : "上传填好的表格"}>
              <FileUpload to={`${batch}/import/files`} purpose={filePurposes.paperSheet} />
            </Section>
          )}
        </div>
      </>
    );
  },
});
