import type { PossibleAct } from "../base/possible-act";
import {
  type IncubationState,
  incubationEventsFrom,
  incubationLabels,
  presentStates,
} from "./incubatee-lifecycle";

/** What may be done with the record of an organization in incubation, as it stands; `warned`: a notice of eviction stands. */
export function incubateeActs({ state, warned }: { state: IncubationState; warned: boolean }) {
  type Act = "guide" | "term" | "extend" | "end" | "evict" | "warn" | "takeBackEnd" | "notice";
  const whyNot = whyNotPresent(state);
  const acts: PossibleAct<Act>[] = [
    { act: "guide", label: "登记指导", whyNot },
    { act: "term", label: "孵化期和类型", whyNot },
  ];
  if (incubationEventsFrom(state).includes("leave"))
    acts.push(
      { act: "end", label: "登记退出", whyNot: null },
      warned
        ? { act: "evict", label: "清退告知和决定", whyNot: null }
        : { act: "warn", label: "清退告知", whyNot: null },
    );
  if (state === "incubating") acts.push({ act: "extend", label: "延期", whyNot: null });
  if (state !== "left" && state !== "evicted") return acts;
  acts.push({ act: "notice", label: "退驻通知书", whyNot: null });
  acts.push({
    act: "takeBackEnd",
    label: "撤销退出",
    whyNot: null,
    follows:
      "撤销后恢复原来的状态；已经释放的场地、预约，取消的指导、服务申请和培训报名不会自动恢复，需要重新安排。",
    reason: "撤销的原因",
    danger: true,
  });
  return acts;
}

/**
 * Why no scan of an agreement is kept with the record of an organization in incubation: one that was made on the
 * platform has its papers with itself. Null for those who signed before it.
 */
export function whyNotOldAgreement({ agreement }: { agreement: string | null }): string | null {
  return agreement === null ? null : "这家组织的协议在平台上办理，扫描件请在协议页面上传。";
}

/** Why nothing new is begun with an organization that is no longer here; null while it is. */
export function whyNotPresent(state: IncubationState): string | null {
  if (presentStates.includes(state)) return null;
  return `该组织目前是“${incubationLabels[state]}”，不再办理在孵期间的事项。`;
}
