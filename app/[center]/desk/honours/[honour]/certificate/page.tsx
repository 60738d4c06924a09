import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { honourCertificate } from "@/lib/usecases/projects/giving/honour";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "获奖证书" };

export default centerPage({
  permission: "honour.view",
  input: z.object({ honour: z.uuid() }),
  load: honourCertificate,
  render: ({ center: { slug }, data: { id, name, certificate } }) => {
    const at = `/${slug}/desk/honours/${id}`;
    return (
      <>
        <PageHeader
          title="获奖证书"
          crumbs={[
            { label: "荣誉", href: `/${slug}/desk/honours` },
            { label: name, href: at },
          ]}
          lead="打印下载的 PDF、加盖公章后发放；编号和文件都可以在中心网站“核验”中查询真伪。"
          action={
            certificate?.written ? (
              <LinkButton href={`${at}/certificate/pdf`} variant="primary" download>
                下载证书 PDF
              </LinkButton>
            ) : undefined
          }
        />
        {certificate ? (
          <div className="flex max-w-4xl flex-col gap-4">
            {!certificate.written && <p className="text-muted">证书文件正在生成，稍后刷新本页即可下载。</p>}
            <Section>
              <PaperSheet paper={certificate.shown} />
            </Section>
          </div>
        ) : (
          <EmptyState title="没有本中心的证书" icon="score">
            别处授予的荣誉，证书上传在荣誉记录中；本中心大赛的证书随公示期满生成。
          </EmptyState>
        )}
      </>
    );
  },
});
