import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** A record that is needed no more is archived and never deleted: what points at it keeps its words. */
export const usages = ["inUse", "archived"] as const;
export type Usage = (typeof usages)[number];

export const usageLabels: Record<Usage, string> = { inUse: "在用", archived: "已停用" };
export const usageTones: Record<Usage, Tone> = { inUse: "running", archived: "ended" };

/** What is kept of a record for it: since when it is archived. */
export interface Kept {
  archivedAt: Date | null;
}

export function usageOf({ archivedAt }: Kept): Usage {
  return archivedAt === null ? "inUse" : "archived";
}

/** The same as a query asks for it. */
export const keptAs = { inUse: null, archived: { not: null } } as const satisfies Record<Usage, unknown>;

export const usageEvents = ["archive", "restore"] as const;
export type UsageEvent = (typeof usageEvents)[number];
export type UsageAct = UsageEvent | "edit";

export const usageEventLabels: Record<UsageEvent, string> = { archive: "停用", restore: "恢复使用" };

/** What may be done with a record that can be archived; `whyNot` hinders one of the two for the noun's own reason. */
export function usageActs(record: Kept, whyNot: string | null = null): PossibleAct<UsageAct>[] {
  if (record.archivedAt !== null) {
    return [
      {
        act: "restore",
        label: usageEventLabels.restore,
        whyNot,
        follows: "恢复后，登记其他事项时又可以选它。",
        reason: "恢复的原因",
      },
    ];
  }
  return [
    { act: "edit", label: "修改", whyNot: null },
    {
      act: "archive",
      label: usageEventLabels.archive,
      whyNot,
      follows: "停用后，登记其他事项时不再能选它；已有的记录照旧显示，以后可以恢复。",
      reason: "停用的原因",
      danger: true,
    },
  ];
}

/** Why an act must wait, as a Chinese sentence; null when it may be done. */
export function whyNotDone<A extends string>(acts: readonly PossibleAct<A>[], act: A): string | null {
  const possible = acts.find((one) => one.act === act);
  return possible ? possible.whyNot : "这条记录目前不能这样办理，请刷新页面查看最新情况。";
}
