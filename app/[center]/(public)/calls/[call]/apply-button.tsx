import { BlockedAction } from "@/components/ui/blocked-action";
import { LinkButton } from "@/components/ui/link-button";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { type CallPhase, type CallWindow, openingInWords } from "@/lib/domain/recruitment/call/call-phase";

interface Props {
  slug: string;
  phone: string;
  call: CallKey & CallWindow & { phase: CallPhase };
}

/** 在线申请, or why not now. */
export function ApplyButton({ slug, phone, call }: Props) {
  if (call.phase === "open") {
    return (
      <LinkButton href={`/${slug}/apply/${formatCallKey(call)}`} variant="primary" size="lg">
        在线申请
      </LinkButton>
    );
  }
  const why =
    call.phase === "over"
      ? `本批次不再接收申请，咨询电话 ${phone}`
      : `${openingInWords(call)}开始接收申请，届时在此提交`;
  return <BlockedAction label="在线申请" why={why} />;
}
