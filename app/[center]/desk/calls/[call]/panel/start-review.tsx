import { BlockedAction } from "@/components/ui/blocked-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { startReviewAction } from "./actions";

interface Props {
  slug: string;
  call: { id: string; name: string };
  /** Null: it can start now. */
  why: string | null;
}

/** The step from composing the panel to marking. */
export function StartReview({ slug, call, why }: Props) {
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
    </ConfirmDialog>
  );
}
