import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { AgreementState } from "@/lib/domain/admission/agreement-lifecycle";
import { whyNotIssue } from "@/lib/domain/admission/issue";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate, formatPeriod } from "@/lib/domain/base/civil-date";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { asksForProjects } from "@/lib/domain/recruitment/call/call-kind";
import { withdrawIssueAction } from "../issue/actions";

interface Props {
  slug: string;
  agreement: {
    id: string;
    number: string;
    kind: CallKind;
    call: object | null;
    project: object | null;
    edition: string;
    state: AgreementState;
    issuedAt: Date | null;
    digest: string | null;
    templateId: string | null;
    expiresOn: CivilDate | null;
    termStartsOn: CivilDate | null;
    termEndsOn: CivilDate | null;
  };
  mayIssue: boolean;
  today: CivilDate;
}

/** The text of an agreement as issued: its term, until when it is to be signed, its files; or the way to issue it. */
export function AgreementText({ slug, agreement, mayIssue, today }: Props) {
  const { number, state, issuedAt, digest, templateId, expiresOn, termStartsOn, termEndsOn } = agreement;
  const record = `/${slug}/desk/agreements/${number}`;
  const issue = mayIssue && whyNotIssue(state) === null;
  if (issuedAt === null)
    return (
      <Section title="协议文本">
        <div className="flex flex-col items-start gap-3">
          <p className="text-muted">
            {templateId
              ? "已安排签发，稍后生成文本。"
              : issue
                ? "还没有签发。"
                : "没有电子文本，以纸质协议为准。"}
          </p>
          {issue && (
            <LinkButton href={`${record}/issue`} variant="primary">
              签发协议
            </LinkButton>
          )}
        </div>
      </Section>
    );
  const late = state !== "signed" && state !== "voided" && expiresOn !== null && expiresOn < today;
  return (
    <Section title="协议文本">
      <div className="flex flex-col gap-4">
        <Facts
          columns={3}
          facts={[
            { label: "签发", value: formatDateTime(issuedAt) },
            {
              label: "签署期限",
              value: expiresOn ? `${formatDate(expiresOn)}前${late ? "，已经超过" : ""}` : "未定",
            },
            {
              label: asksForProjects(agreement.kind) ? "项目期" : "孵化期",
              value: termStartsOn && termEndsOn ? formatPeriod(termStartsOn, termEndsOn) : "未定",
            },
            { label: "文本校验码", value: `${digest?.slice(0, 16)}…` },
          ]}
        />
        <div className="flex flex-wrap gap-2">
          <LinkButton href={`${record}/text`}>查看文本</LinkButton>
          <LinkButton href={`${record}/pdf`} download>
            下载 PDF
          </LinkButton>
          <LinkButton href={`${record}/word`} download>
            下载 Word
          </LinkButton>
          {issue && <LinkButton href={`${record}/issue`}>重新签发</LinkButton>}
          {issue && (
            <ConfirmDialog
              action={withdrawIssueAction.bind(null, slug)}
              trigger="撤回签发"
              title="撤回签发"
              confirm="撤回签发"
              hidden={{ agreement: agreement.id, edition: agreement.edition }}
              reason={{ name: "reason", label: "撤回的原因" }}
            >
              <p>
                文本作废，已经下载的不能再用来签署。
                {agreement.project !== null && "项目的指标、预算和拨付计划随即可以修改。"}改好后重新签发。
              </p>
            </ConfirmDialog>
          )}
        </div>
      </div>
    </Section>
  );
}
