import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { giveCertificateForm } from "@/lib/domain/incubation/graduation-acts";
import { graduationCertificate } from "@/lib/usecases/incubation/graduation/certificate";
import { centerPage } from "@/lib/web/page";
import { CertificatePage } from "../../../certificate-page";
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
      <CertificatePage
        title="出壳证书"
        crumbs={[
          { label: "出壳评估", href: `/${slug}/desk/graduations` },
          { label: name, href: at },
        ]}
        at={at}
        certificate={certificate}
        none={{ title: "还没有出壳证书", text: `${name}通过出壳评估后，这里是证书。` }}
      >
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
      </CertificatePage>
    );
  },
});
