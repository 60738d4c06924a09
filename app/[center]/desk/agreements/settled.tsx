import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";

interface Props {
  slug: string;
  call: CallKey & { name: string };
  signed: number;
}

/** Nothing waits for a signature any more: what came of it, and where to go on. */
export function Settled({ slug, call, signed }: Props) {
  const desk = `/${slug}/desk`;
  const { counted, noticed } = callKindTerms[call.kind];
  if (signed === 0) {
    return (
      <Alert
        tone="info"
        title={`${call.name}没有${counted.noun}签约，批次已结束`}
        className="screen-only"
        action={<LinkButton href={`${desk}/calls/${formatCallKey(call)}`}>查看批次</LinkButton>}
      >
        {noticed}全部放弃。放弃登记有误的，打开该协议可以撤销；要补足名额，请另行招募。
      </Alert>
    );
  }
  const entered = call.kind === "incubation";
  return (
    <Alert
      tone="success"
      title={`${call.name}签约完成`}
      className="screen-only"
      action={
        entered && <LinkButton href={`${desk}/incubatees?cohort=${call.number}`}>查看在孵组织</LinkButton>
      }
    >
      {signed} {counted.unit}
      {counted.noun}
      {entered ? "已进入孵化" : "已签约"}。
    </Alert>
  );
}
