import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ConsentField } from "@/components/ui/consent-field";
import { fullMark, usualFullMark } from "@/lib/domain/recruitment/call";
import { type CallWindow, windowInWords } from "@/lib/domain/recruitment/call-phase";
import { publishCallAction } from "../actions";

interface Props {
  center: string;
  call: CallWindow & {
    id: string;
    name: string;
    edition: string;
    criteria: readonly { max: number }[];
  };
}

/** What follows from publishing is said before it is done: much of it cannot be taken back. */
export function PublishCall({ center, call }: Props) {
  const sum = fullMark(call.criteria);
  return (
    <ConfirmDialog
      action={publishCallAction.bind(null, center)}
      hidden={{ callId: call.id, edition: call.edition }}
      trigger="发布招募公告"
      title={`发布${call.name}招募公告`}
      confirm="发布"
      variant="primary"
    >
      <p>公告立即在中心网站公开，{windowInWords(call)}接受在线申请。</p>
      {sum !== usualFullMark && (
        <ConsentField name="agreedFullMark" value={String(sum)}>
          评分指标满分合计 {sum} 分，不是 {usualFullMark} 分，确认按此评审
        </ConsentField>
      )}
      <p>发布后，公告内容、评分指标和排名规则都不能再修改，请先核对。</p>
    </ConfirmDialog>
  );
}
