import { form, longText, name } from "../../base/form";
import { machine, type Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";

/** 个性化孵化方案: drafted by the center, agreed with the organization, closed at its end. */
export const planStates = ["drafted", "agreed", "closed"] as const;
export type PlanState = (typeof planStates)[number];

export const planLabels: Record<PlanState, string> = {
  drafted: "拟定中",
  agreed: "已商定",
  closed: "已结束",
};

export const planTones: Record<PlanState, Tone> = { drafted: "todo", agreed: "running", closed: "ended" };

export const planEvents = ["agree", "revise", "close", "reopen"] as const;
export type PlanEvent = (typeof planEvents)[number];

export const planEventLabels: Record<PlanEvent, string> = {
  agree: "商定",
  revise: "重新拟定",
  close: "结束",
  reopen: "继续实施",
};

/** `nextPlanState(state, event)` answers an event; `planEventsFrom(state)` lists what may happen now. */
export const { next: nextPlanState, eventsFrom: planEventsFrom } = machine<PlanState, PlanEvent>({
  noun: "孵化方案",
  states: planStates,
  events: planEvents,
  stateLabels: planLabels,
  eventLabels: planEventLabels,
  transitions: {
    agree: { drafted: "agreed" },
    revise: { agreed: "drafted" },
    close: { agreed: "closed" },
    reopen: { closed: "agreed" },
  },
  undo: { agree: ["revise"], revise: ["agree"], close: ["reopen"], reopen: ["close"] },
});

/** What a plan has goals for: the published contents of individual plans (古交市社会组织孵化中心入驻指南). */
export const planContents = [
  "mission",
  "goals",
  "charter",
  "rules",
  "registration",
  "standardization",
] as const;
export type PlanContent = (typeof planContents)[number];

export const contentLabels: Record<PlanContent, string> = {
  mission: "宗旨",
  goals: "发展目标",
  charter: "章程",
  rules: "运行制度",
  registration: "登记",
  standardization: "规范化",
};

const goal = (content: PlanContent) => longText(contentLabels[content], { most: 500, optional: true });

export const planForm = form({
  leadName: name("中心联系人", { most: 20, optional: true }),
  mission: goal("mission"),
  goals: goal("goals"),
  charter: goal("charter"),
  rules: goal("rules"),
  registration: goal("registration"),
  standardization: goal("standardization"),
});

/** What is to be reached, by content; null where nothing is. */
export type PlanGoals = Record<PlanContent, string | null>;

interface Standing {
  state: PlanState;
  /** Milestones that were not dropped, and those of them that are not settled. */
  milestones: number;
  unsettled: number;
}

/** What may be done with a plan as it stands. Nothing is agreed on without a milestone. */
export function planActs({
  state,
  milestones,
  unsettled,
}: Standing): PossibleAct<PlanEvent | "edit" | "add">[] {
  const acts: Record<PlanEvent, Omit<PossibleAct, "act">> = {
    agree: {
      label: "与组织商定",
      whyNot: milestones === 0 ? "还没有里程碑，加上之后再商定。" : null,
      follows: "双方当面或在线看过、同意后再办理。商定后组织按里程碑提交成果，方案内容不再改动。",
    },
    revise: {
      label: "重新拟定",
      whyNot: null,
      follows: "方案回到拟定中，可以修改目标和里程碑，改好再与组织商定；已提交、已完成的里程碑不受影响。",
      reason: "重新拟定的原因",
    },
    close: {
      label: "结束方案",
      whyNot: unsettled > 0 ? `还有 ${unsettled} 个里程碑没有完成，完成或取消后再结束。` : null,
      follows: "结束后组织不再提交成果；记录保留，可以继续实施。",
    },
    reopen: {
      label: "继续实施",
      whyNot: null,
      follows: "方案回到已商定，可以重新安排。",
      reason: "继续实施的原因",
    },
  };
  const events = planEventsFrom(state).map((act) => ({ act, ...acts[act] }));
  if (state !== "drafted") return events;
  return [
    ...events,
    { act: "add", label: "添加里程碑", whyNot: null },
    { act: "edit", label: "填写目标", whyNot: null },
  ];
}
