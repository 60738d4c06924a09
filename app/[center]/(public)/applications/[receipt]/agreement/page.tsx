import type { Metadata } from "next";
import { z } from "zod";
import { FileUpload } from "@/components/form/file-upload";
import { PaperSheet } from "@/components/paper-sheet";
import { FileList } from "@/components/record/file-list";
import { SignElsewhere } from "@/components/sign-elsewhere";
import { Alert } from "@/components/ui/alert";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { agreementLabels, agreementTones } from "@/lib/domain/admission/agreement-lifecycle";
import { agreementName } from "@/lib/domain/admission/agreement-name";
import { worthOf } from "@/lib/domain/admission/signing/signing-method";
import { scanHints } from "@/lib/domain/admission/signing/signing-paper";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { maskPhone } from "@/lib/domain/base/masking";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { ownAgreement } from "@/lib/usecases/admission/signing/own-agreement";
import { publicPage } from "@/lib/web/page";
import { ownCookie, ownFields, withSeal } from "../../../own-cookie";
import { declineOwnAgreementAction, sendSigningCodeAction, signOwnAgreementAction } from "./actions";
import { SignOnScreen } from "./sign-on-screen";

export const metadata: Metadata = { title: "签署协议" };

export default publicPage({
  permission: "application.track",
  input: z.object(ownFields).transform(withSeal),
  cookie: ownCookie,
  load: ownAgreement,
  render: ({ center: { slug, name }, data: agreement }) => {
    const { application, call, state, number, signing, signatory, address, whyNot, files } = agreement;
    const { receipt } = application;
    const own = `/${slug}/applications/${receipt}/agreement`;
    const proxy = signatory.contact !== signatory.leader;
    const waits = state === "prepared" || state === "signedByCenter";
    const papers = files.filter(({ part }) => part !== "authorization" || waits);
    return (
      <>
        <PageHeader
          title={`${agreementName(call)} ${number}`}
          crumbs={[{ label: "申请查询", href: `/${slug}/track?receipt=${receipt}` }]}
          tag={<Tag tone={agreementTones[state]}>{agreementLabels[state]}</Tag>}
          lead={`甲方：${name}　乙方：${application.name}`}
        />
        <div className="flex max-w-3xl flex-col gap-4">
          {waits && signing.expiresOn && (
            <Alert tone="warning" title={`请在${formatDateWithWeekday(signing.expiresOn)}前（含当日）签署`}>
              逾期没有签署的，按放弃处理，名额由候补组织递补。
            </Alert>
          )}
          {state === "signedByOrganization" && (
            <Alert tone="success" title="本组织已签署">
              等待中心签署。双方签署后，可以在本页下载加盖电子印章的 PDF。
            </Alert>
          )}
          {papers.length > 0 && (
            <Section title="签署文件">
              <FileList files={papers} at={`${own}/files`} />
            </Section>
          )}
          {agreement.paper && (
            <Section title="协议全文">
              <PaperSheet paper={agreement.paper} />
            </Section>
          )}
          {waits && address !== null && <SignElsewhere address={address} />}
          {waits && address === null && whyNot !== null && (
            <Alert tone="info" title="不能在线签署">
              {whyNot}
            </Alert>
          )}
          {waits && whyNot === null && proxy && !signatory.authorized && (
            <Section title="授权委托书">
              <p className="mb-2">
                登记的联系人{signatory.contact}不是负责人。{scanHints.authorization}
              </p>
              <FileUpload to={`${own}/files`} purpose={filePurposes.signed} camera />
            </Section>
          )}
          {whyNot === null && signing.digest !== null && signing.mobile !== null && (
            <Section title="在线签署">
              <SignOnScreen
                send={sendSigningCodeAction.bind(null, slug)}
                sign={signOwnAgreementAction.bind(null, slug)}
                hidden={{ receipt, digest: signing.digest }}
                mobile={maskPhone(signing.mobile)}
                signer={signatory.contact}
                worth={worthOf.onScreen}
              />
            </Section>
          )}
          {waits && (
            <div>
              <ConfirmDialog
                action={declineOwnAgreementAction.bind(null, slug)}
                trigger="放弃签约"
                title={`放弃${call.name}的名额？`}
                confirm="放弃签约"
                variant="danger"
                hidden={{ receipt }}
                reason={{ name: "reason", label: "放弃的原因" }}
              >
                <p>放弃后协议作废，名额由候补组织递补，不能在网上恢复。要改约签约时间的，请直接致电中心。</p>
              </ConfirmDialog>
            </div>
          )}
        </div>
      </>
    );
  },
});
