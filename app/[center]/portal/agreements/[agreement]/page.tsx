import { z } from "zod";
import { agreementNumber } from "@/app/[center]/_parts/admission/agreement-number";
import { PaperSheet } from "@/components/paper-sheet";
import { SignElsewhere } from "@/components/sign-elsewhere";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { agreementLabels, agreementTones } from "@/lib/domain/admission/agreement-lifecycle";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { getOwnAgreement } from "@/lib/usecases/admission/own-agreement-record";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "协议" };

const signature = (by: string | null, on: CivilDate | null) =>
  by && on ? `${by}，${formatDate(on)}` : "未签";

export default centerPage({
  permission: "ownRecord.view",
  scope: "organization",
  input: z.object({ agreement: agreementNumber }),
  load: getOwnAgreement,
  render: ({ center: { slug }, data: agreement }) => {
    const { number, state, paper, digest, expiresOn, files, proofs } = agreement;
    const at = `/${slug}/portal/agreements/${number}`;
    return (
      <>
        <div className="screen-only mb-5">
          <PageHeader
            title={number}
            crumbs={[{ label: "本机构", href: `/${slug}/portal/record` }]}
            tag={<Tag tone={agreementTones[state]}>{agreementLabels[state]}</Tag>}
            action={
              paper && (
                <LinkButton href={`${at}/pdf`} download>
                  下载 PDF
                </LinkButton>
              )
            }
          />
          {agreement.address !== null && <SignElsewhere address={agreement.address} />}
          <Section title="签署和验证">
            <Facts
              facts={[
                {
                  label: "本机构签署",
                  value: signature(agreement.organizationSigner, agreement.organizationSignedOn),
                },
                { label: "中心签署", value: signature(agreement.centerSigner, agreement.centerSignedOn) },
                ...(state === "signed" || !expiresOn
                  ? []
                  : [{ label: "签署期限", value: `${formatDate(expiresOn)}前` }]),
                ...(digest ? [{ label: "文本校验码", value: digest, wide: true }] : []),
                ...proofs.map(({ serial }) => ({
                  label: "验证编号",
                  value: (
                    <a className="link tabular-nums" href={`/${slug}/verify?serial=${serial}`}>
                      {serial}
                    </a>
                  ),
                })),
              ]}
            />
            {files.length > 0 && (
              <ul className="mt-4 flex flex-col gap-2">
                {files.map((file) => (
                  <li key={file.id}>
                    <a className="link" href={`${at}/files/${file.id}`}>
                      {file.name}
                    </a>
                    <span className="block text-sm break-all text-muted">SHA-256：{file.digest}</span>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </div>
        {paper ? <PaperSheet paper={paper} /> : <p className="text-muted">没有电子文本，以纸质协议为准。</p>}
      </>
    );
  },
});
