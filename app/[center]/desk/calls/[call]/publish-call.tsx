import { BlockedAction } from "@/components/ui/blocked-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ConsentField } from "@/components/ui/field/consent-field";
import { unusualSum, usualFullMark } from "@/lib/domain/recruitment/call/call";
import { type CallWindow, windowInWords } from "@/lib/domain/recruitment/call/call-phase";
import { type ReleaseState, releasedAlone } from "@/lib/domain/recruitment/call/call-release";
import type { SelectionMethod } from "@/lib/domain/recruitment/selection-method";
import { askReleaseAction, publishCallAction, returnReleaseAction } from "../actions";

interface Props {
  center: string;
  call: CallWindow & {
    id: string;
    name: string;
    edition: string;
    method: SelectionMethod;
    criteria: readonly { max: number }[];
    release: (ReleaseState & { whyNot: string | null }) | null;
  };
}

/** What follows from publishing is said before it is done: much of it cannot be taken back. */
export function PublishCall({ center, call }: Props) {
  const { release } = call;
  const hidden = { callId: call.id, edition: call.edition };
  if (release?.needed && !release.asked && !release.alone) {
    return (
      <ConfirmDialog
        action={askReleaseAction.bind(null, center)}
        hidden={hidden}
        trigger="提请发布"
        title={`提请发布${call.name}招募公告`}
        confirm="提请发布"
        variant="primary"
      >
        <p>
          本中心的招募公告由另一人核对后发布。提请后，其他可以发布的人员会在“今天”看到；修改方案即收回提请。
        </p>
        <UnusualSum sum={unusualSum(call)} />
      </ConfirmDialog>
    );
  }
  return (
    <>
      {release?.asked && (
        <ConfirmDialog
          action={returnReleaseAction.bind(null, center)}
          hidden={hidden}
          trigger="退回修改"
          title={`退回${call.name}招募公告`}
          confirm="退回修改"
          reason={{ name: "reason", label: "退回的原因", hint: "拟定人据此修改，修改后再提请" }}
        >
          <p>{release.asked.byName}提请发布。退回后公告仍在筹备中，不会公开。</p>
        </ConfirmDialog>
      )}
      {release?.whyNot ? (
        <BlockedAction label="发布招募公告" why={release.whyNot} />
      ) : (
        <ConfirmDialog
          action={publishCallAction.bind(null, center)}
          hidden={hidden}
          trigger="发布招募公告"
          title={`发布${call.name}招募公告`}
          confirm="发布"
          variant="primary"
        >
          <p>公告立即在中心网站公开，{windowInWords(call)}接受在线申请。</p>
          <UnusualSum sum={unusualSum(call)} />
          {release?.needed && release.alone && <p>{releasedAlone}这一点会记入办理经过。</p>}
          <p>
            {call.method === "appraisal"
              ? "发布后，公告内容不能再修改，请先核对；以后的改动用补充公告。"
              : "发布后，公告内容、评分指标和排名规则都不能再修改，请先核对；以后的改动用补充公告。"}
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}

function UnusualSum({ sum }: { sum: number | null }) {
  if (sum === null) return null;
  return (
    <ConsentField name="agreedFullMark" value={String(sum)}>
      评分指标满分合计 {sum} 分，不是 {usualFullMark} 分，确认按此评审
    </ConsentField>
  );
}
