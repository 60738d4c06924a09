import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { PaperSheet } from "@/components/paper-sheet";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { giveCertificateForm } from "@/lib/domain/incubation/graduation-acts";
import { graduationCertificate } from "@/lib/usecases/incubation/graduation/certificate";
import { centerPage } from "@/lib/web/page";
import { giveCertificateAction } from "../actions";

export const metadata = { title: "出壳证书" };

/** The certificate as it is given out, its file to be printed, and to whom it was handed. */
export default centerPage({
  permission: "graduation.view",
  input: z.object({ graduation: z.uuid() }),
  load: graduationCertificate,
  render: ({ center: { slug }, actor, today, data: { id, name, edition, certificate, ...data } }) => {
    const at = `/${slug}/desk/graduations/${id}`;
    return (
      <>
        <PageHeader
          title="出壳证书"
          crumbs={[
            { label: "出壳评估", href: `/${slug}/desk/graduations` },
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
            {can(actor, "graduation.edit") && (
              <Section title="登记领取">
                <ActionForm
                  action={giveCertificateAction.bind(null, slug)}
                  hidden={{ graduation: id, edition }}
                  submit="登记领取"
                >
                  <FormFields
                    form={giveCertificateForm}
                    values={{
                      givenOn: data.certificateGivenOn ?? today,
                      givenTo: data.certificateGivenTo ?? "",
                    }}
                  />
                </ActionForm>
              </Section>
            )}
          </div>
        ) : (
          <EmptyState title="还没有出壳证书" icon="score">
            {`${name}通过出壳评估后，这里是证书。`}
          </EmptyState>
        )}
      </>
    );
  },
});
