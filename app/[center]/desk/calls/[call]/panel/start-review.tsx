import { BlockedAction } from "@/components/ui/blocked-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { startReviewAction } from "./actions";

interface Props {
  slug: string;
  call: { id: string; name: string };
  /** Null: it can start now. */
  why: string | null;
  /** Names of those on the panel who cannot sign in. */
  silent: readonly string[];
}

/** The step from composing the panel to marking. */
export function StartReview({ slug, call, why, silent }: Props) {
  if (why) return <BlockedAction label="开始评审" why={why} />;
  return (
    <ConfirmDialog
      action={startReviewAction.bind(null, slug)}
      trigger="开始评审"
      title={`开始${call.name}评审`}
      confirm="开始评审"
      hidden={{ call: call.id }}
      variant="primary"
    >
      <p>开始后评审专家即可打分，评分指标和排名规则不再更改；有评审专家打分后，评审组也不能再调整。</p>
      {silent.length > 0 && (
        <p>{silent.join("、")}还没有登录账号，不能在线打分：开始前请先邀请其加入，或调整评审组。</p>
      )}
    </ConfirmDialog>
  );
}
