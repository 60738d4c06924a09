import { FileDesk } from "@/components/record/file-desk";
import { FileList } from "@/components/record/file-list";
import { Alert } from "@/components/ui/alert";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { AgreementState } from "@/lib/domain/admission/agreement-lifecycle";
import { signingMethodLabels, worthOf } from "@/lib/domain/admission/signing/signing-method";
import {
  scanHints,
  scannedPapers,
  signingPaperLabels,
  whyNotScan,
  whyNotTakeScan,
} from "@/lib/domain/admission/signing/signing-paper";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { Signings } from "@/lib/usecases/admission/signing/signing";
import { countersignAction, removeScanAction } from "./actions";
import { Countersign } from "./countersign";

interface Props {
  slug: string;
  agreement: {
    id: string;
    number: string;
    organization: string;
    state: AgreementState;
    digest: string | null;
    signing: Signings;
  };
  /** Who is signed in. */
  signer: string;
}

const sides = { organization: "乙方", center: "甲方" } as const;

/** How an agreement was signed, with its papers, and by what others can check it. */
export function SigningPart({ slug, agreement, signer }: Props) {
  const { number, state, signing } = agreement;
  const { events, method, files, proofs } = signing;
  const at = `/${slug}/desk/agreements/${number}/files`;
  const filesOf = (part: string) => files.filter((file) => file.part === part);
  const sealed = filesOf("sealed");
  const missing = method === "paper" && filesOf("signedCopy").length === 0;
  const proof = proofs.find(({ revokedAt }) => !revokedAt);
  return (
    <>
      <Section title="签署">
        <div className="flex flex-col gap-4">
          {missing && (
            <Alert
              tone="warning"
              title="缺签署件扫描"
              action={<LinkButton href={`/${slug}/desk/agreements/scans`}>全部缺扫描件的协议</LinkButton>}
            >
              已登记签署，还没有上传双方签署的扫描件。请扫描后在下面上传。
            </Alert>
          )}
          {state === "signedByOrganization" && method === "onScreen" && (
            <div>
              <Countersign action={countersignAction.bind(null, slug)} {...{ agreement, signer }} />
            </div>
          )}
          {state === "signed" && method === "onScreen" && sealed.length === 0 && (
            <Alert tone="info" title="正在生成加盖电子印章的 PDF">
              完成后显示在这里，请稍后刷新页面。
            </Alert>
          )}
          {sealed.length > 0 && <FileList files={sealed} at={at} />}
          {events.length === 0 && <p className="text-muted">还没有登记签署。</p>}
          {events.length > 0 && (
            <Facts
              facts={events.map(({ side, method, signer, signedOn, mobile, recordedByName, recordedAt }) => ({
                label: `${sides[side]}${method === "correction" ? "（登记已更正）" : ""}`,
                value: `${signer}，${formatDate(fromUtcMidnight(signedOn))}，${signingMethodLabels[method]}${mobile ? `（验证码发至 ${mobile}）` : ""}；${formatDateTime(recordedAt)} ${recordedByName}登记`,
                wide: true,
              }))}
            />
          )}
          {method && method !== "correction" && <p className="text-sm text-muted">效力：{worthOf[method]}</p>}
          {proof && (
            <p>
              核验编号{" "}
              <a className="link" href={`/${slug}/verify?serial=${proof.serial}`}>
                {proof.serial}
              </a>
              <span className="text-muted">，任何人可以凭编号或文件在网站“文件核验”核对真伪。</span>
            </p>
          )}
        </div>
      </Section>
      {method !== "onScreen" && method !== "provider" && (
        <Section title="签署文件">
          <div className="flex flex-col gap-6">
            {scannedPapers.map((part) => (
              <section key={part} aria-label={signingPaperLabels[part]}>
                <h3 className="font-semibold">{signingPaperLabels[part]}</h3>
                <p className="mb-2 text-sm text-muted">{scanHints[part]}</p>
                <FileDesk
                  files={filesOf(part)}
                  at={at}
                  part={part}
                  purpose="signed"
                  remove={removeScanAction.bind(null, slug)}
                  hidden={{ agreement: number }}
                  whyNotAdd={whyNotScan(state)}
                  whyNotTake={whyNotTakeScan(state)}
                  follows="删除后可以重新上传。"
                />
              </section>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}
