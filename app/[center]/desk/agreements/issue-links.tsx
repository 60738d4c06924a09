import { LinkButton } from "@/components/ui/link-button";
import type { AgreementState } from "@/lib/domain/admission/agreement-lifecycle";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";

interface Props {
  slug: string;
  call: CallKey | null;
  rows: readonly { state: AgreementState; issuedAt: Date | null }[];
  mayIssue: boolean;
}

/** The ways to issue: all of a call that have no text yet, or one that no call led to. */
export function IssueLinks({ slug, call, rows, mayIssue }: Props) {
  if (!mayIssue) return null;
  const without = rows.filter(({ state, issuedAt }) => state === "prepared" && issuedAt === null).length;
  return (
    <>
      {call && without > 0 && (
        <LinkButton href={`/${slug}/desk/agreements/issue?call=${formatCallKey(call)}`} variant="primary">
          批量签发（{without} 份）
        </LinkButton>
      )}
      {!call && <LinkButton href={`/${slug}/desk/agreements/new`}>直接签订协议</LinkButton>}
    </>
  );
}
