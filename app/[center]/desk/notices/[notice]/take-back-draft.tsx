import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { discardNoticeAction } from "../actions";
import { takeBackPromotionAction } from "../promotion/actions";
import type { NoticeActProps } from "./notice-act-props";

/** A draft that must not go out as it is: a supplement with its promotion, any other alone. */
export function TakeBackDraft({ slug, notice: { id, call, rows, supplements } }: NoticeActProps) {
  const hidden = { notice: id };
  if (supplements) {
    const { unit, noun } = callKindTerms[call?.kind ?? "other"].counted;
    return (
      <ConfirmDialog
        action={takeBackPromotionAction.bind(null, slug)}
        trigger="撤销递补"
        title="撤销递补"
        confirm="撤销递补"
        hidden={hidden}
        reason={{ name: "reason", label: "撤销的原因" }}
      >
        <p>
          {rows.admitted.length} {unit}递补的{noun}回到候补，公示稿作废，名额重新空出。
        </p>
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      action={discardNoticeAction.bind(null, slug)}
      trigger="作废公示稿"
      title="作废公示稿"
      confirm="作废公示稿"
      hidden={hidden}
      reason={{ name: "reason", label: "作废的原因" }}
    >
      <p>{call ? "名单" : "委托内容"}有变化、需要重新拟写时使用。作废不能撤销，随后可以另拟一份。</p>
    </ConfirmDialog>
  );
}
