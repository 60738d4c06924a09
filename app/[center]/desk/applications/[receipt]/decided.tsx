import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import {
  type ApplicationState,
  applicationLabels,
} from "@/lib/domain/recruitment/application/application-lifecycle";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { type CallWindow, callPhase } from "@/lib/domain/recruitment/call/call-phase";

interface Props {
  decided: { receipt: string; name: string; state: ApplicationState };
  call: CallKey & CallWindow & { name: string; state: CallState };
  now: Date;
  list: string;
  /** How many of the batch still wait. */
  left: number;
}

/** What was just decided, over the application that comes next. */
export function Decided({ decided, call, now, list, left }: Props) {
  const open = callPhase(call, now) === "open";
  const allChecked = `${call.name}${open ? "目前收到" : ""}的申请已全部初审。`;
  return (
    <Alert
      tone="success"
      className="mb-4"
      title={`${decided.name}（${decided.receipt}）：${applicationLabels[decided.state]}`}
      action={
        <LinkButton
          href={left > 0 ? `${list}/${decided.receipt}` : `${list}?call=${formatCallKey(call)}`}
          size="sm"
        >
          {left > 0 ? "查看或撤回" : "返回列表"}
        </LinkButton>
      }
    >
      {left > 0 ? `已转到下一份，${call.name}还有 ${left} 份待初审。` : allChecked}
    </Alert>
  );
}
