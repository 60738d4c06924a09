import { SaidSoFar } from "@/components/said-so-far";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { withdrawNoticeAction } from "../actions";
import type { NoticeActProps } from "./notice-act-props";

/** Takes a notice off the public site that says something wrong. */
export function WithdrawNotice({ slug, notice }: NoticeActProps) {
  const { id, call, rows, said } = notice;
  return (
    <ConfirmDialog
      action={withdrawNoticeAction.bind(null, slug)}
      trigger="撤回公示"
      title="撤回公示"
      confirm="撤回公示"
      variant="danger"
      hidden={{ notice: id }}
      reason={{ name: "reason", label: "撤回的原因", hint: "如公示内容有误。记入办理经过。" }}
    >
      <p>
        公开网站不再显示这份公示
        {call &&
          `，${rows.admitted.length} ${callKindTerms[call.kind].counted.unit}${callKindTerms[call.kind].counted.noun}回到已入围`}
        。
      </p>
      <p>撤回不能撤销；改正后须重新拟写公示，公示期从头计算。</p>
      {said && <SaidSoFar {...said} />}
    </ConfirmDialog>
  );
}
