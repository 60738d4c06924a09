import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { type CallPhase, type CallWindow, openingInWords } from "@/lib/domain/recruitment/call/call-phase";
import { draftDays } from "@/lib/domain/recruitment/draft";

interface Props {
  call: CallWindow;
  phase: CallPhase;
  phone: string;
  /** The call itself. */
  details: string;
  /** There is a draft that was not submitted. */
  left: boolean;
}

/** Why nothing can be filled in now. */
export function NotNow({ call, phase, phone, details, left }: Props) {
  return (
    <Alert
      tone="warning"
      title={phase === "notYetOpen" ? `${openingInWords(call)}开始接收申请` : "本批次已截止，不再接收申请"}
      action={<LinkButton href={details}>查看招募公告</LinkButton>}
    >
      {left && `您的草稿没有在截止前提交，不能再修改和提交，将在截止 ${draftDays} 天后删除。`}
      如有疑问，请致电 {phone}。
    </Alert>
  );
}
