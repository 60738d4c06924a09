import type { PossibleAct } from "../base/possible-act";
import { type AssistedEvent, type AssistedState, assistedEventLabels } from "./assisted";

/** What may be done with a record; it opens for a reason only. */
export function assistedActs({ state }: { state: AssistedState }): PossibleAct<"open" | AssistedEvent>[] {
  if (state === "deleted") return [];
  const open = {
    act: "open" as const,
    label: "查看全部信息",
    whyNot: null,
    follows: "姓名、电话、住址和情况属于敏感个人信息。查看的人、时间和事由会记录下来，管理者看得到。",
    reason: "查看的事由",
  };
  if (state === "active")
    return [
      open,
      {
        act: "end",
        label: assistedEventLabels.end,
        whyNot: null,
        follows: "退出后不再列入在册对象；信息保存到期前可以恢复。",
        reason: "退出的原因",
      },
    ];
  return [
    open,
    {
      act: "restore",
      label: assistedEventLabels.restore,
      whyNot: null,
      follows: "恢复后重新列入在册对象。",
      reason: "恢复的原因",
    },
    {
      act: "delete",
      label: assistedEventLabels.delete,
      whyNot: null,
      follows: "姓名、电话、住址和情况将永远不能恢复，只保留编号、类别和人数。",
      reason: "删除的原因",
      danger: true,
    },
  ];
}
