import { form, reference, text } from "../base/form";
import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** An application form (申请表) of the center: offered to new calls until it is retired. */
export const formStates = ["active", "retired"] as const;
export type FormState = (typeof formStates)[number];

export const formLabels: Record<FormState, string> = { active: "使用中", retired: "已停用" };
export const formTones: Record<FormState, Tone> = { active: "passed", retired: "ended" };

export const formEvents = ["retire", "restore"] as const;
export type FormEvent = (typeof formEvents)[number];
export const formEventLabels: Record<FormEvent, string> = { retire: "停用", restore: "恢复使用" };

export const renameFormForm = form({ name: text("名称", { most: 40, hint: "如“入驻申请表（2026年）”" }) });

export const formForm = form({
  ...renameFormForm,
  from: reference("照搬", { optional: true, hint: "从已有的申请表照搬全部问题，再作修改；不选则从空白开始" }),
});

/** `nextFormState(state, event)` answers an event. */
export const { next: nextFormState } = machine<FormState, FormEvent>({
  noun: "申请表",
  states: formStates,
  events: formEvents,
  stateLabels: formLabels,
  eventLabels: formEventLabels,
  transitions: { retire: { active: "retired" }, restore: { retired: "active" } },
  undo: {
    retire: ["restore"],
    restore: ["retire"],
  },
});

/** What may be done with a form as it stands. */
export function formActs({ state }: { state: FormState }): PossibleAct<FormEvent | "rename">[] {
  const rename = { act: "rename" as const, label: "改名", whyNot: null };
  if (state === "retired") return [{ act: "restore", label: "恢复使用", whyNot: null }, rename];
  const follows = "停用后，新的招募方案不能再选用；已经选用它的批次不受影响，以后可以恢复使用。";
  return [rename, { act: "retire", label: "停用", whyNot: null, follows, danger: true }];
}
