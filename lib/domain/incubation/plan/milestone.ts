import { type CivilDate, formatDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { choice, date, form, text } from "../../base/form";
import { machine, type Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";
import { contentLabels, type PlanState, planContents } from "./plan";

/** 里程碑: open, handed in by the organization with its evidence, and confirmed or asked back by the center. */
export const milestoneStates = ["open", "submitted", "reached", "dropped"] as const;
export type MilestoneState = (typeof milestoneStates)[number];

export const milestoneLabels: Record<MilestoneState, string> = {
  open: "进行中",
  submitted: "待确认",
  reached: "已完成",
  dropped: "已取消",
};

export const milestoneTones: Record<MilestoneState, Tone> = {
  open: "running",
  submitted: "todo",
  reached: "passed",
  dropped: "ended",
};

export const milestoneForm = form({
  content: choice("内容", planContents, contentLabels),
  title: text("里程碑", { most: 60, hint: "要做成的一件事，如“章程经会员大会表决通过”" }),
  dueOn: date("完成期限"),
  owner: text("责任人", { most: 30, hint: "组织里由谁负责" }),
  evidence: text("成果材料", { most: 100, hint: "用什么证明完成了，如“会议纪要和表决票”" }),
});

export const milestoneEvents = ["submit", "confirm", "sendBack", "drop", "reopen"] as const;
export type MilestoneEvent = (typeof milestoneEvents)[number];

export const milestoneEventLabels: Record<MilestoneEvent, string> = {
  submit: "提交",
  confirm: "确认完成",
  sendBack: "退回",
  drop: "取消",
  reopen: "恢复",
};

/** `nextMilestoneState(state, event)` answers an event. */
export const { next: nextMilestoneState, eventsFrom: milestoneEventsFrom } = machine<
  MilestoneState,
  MilestoneEvent
>({
  noun: "里程碑",
  states: milestoneStates,
  events: milestoneEvents,
  stateLabels: milestoneLabels,
  eventLabels: milestoneEventLabels,
  transitions: {
    submit: { open: "submitted" },
    confirm: { submitted: "reached" },
    sendBack: { submitted: "open" },
    drop: { open: "dropped", submitted: "dropped" },
    reopen: { reached: "submitted", dropped: "open" },
  },
  undo: {
    submit: ["sendBack"],
    confirm: ["reopen"],
    sendBack: ["submit"],
    drop: ["reopen"],
    reopen: ["confirm", "drop"],
  },
});

/** Those of them that still ask for something. */
export const unsettledStates: readonly MilestoneState[] = ["open", "submitted"];

/** Whether the organization is late with it. What it handed in waits for the center, and is not late. */
export function isOverdue(
  { state, dueOn }: { state: MilestoneState; dueOn: CivilDate },
  today: CivilDate,
): boolean {
  return state === "open" && dueOn < today;
}

/** What is wrong with a milestone, by field: nothing is due before the organization entered. */
export function milestoneFaults({ dueOn }: { dueOn: CivilDate }, startedOn: CivilDate): FieldErrors {
  if (dueOn >= startedOn) return {};
  return { dueOn: `不能早于进入孵化的那一天（${formatDate(startedOn)}）。` };
}

interface Standing {
  state: MilestoneState;
  /** Of its plan. */
  plan: PlanState;
  /** How many files show that it is reached. */
  files: number;
}

const wait: Partial<Record<PlanState, string>> = {
  drafted: "方案还没有商定，商定后再提交。",
  closed: "方案已结束，不再提交。",
};

/** Why its evidence can no longer be changed, or not yet; null while it can. */
export function whyNotHandIn({ state, plan }: Omit<Standing, "files">): string | null {
  if (state !== "open") return `这个里程碑${milestoneLabels[state]}，成果材料不再改动。`;
  return wait[plan] ?? null;
}

/** What may be done with a milestone as it stands: nothing is handed in, and nothing confirmed, without evidence. */
export function milestoneActs({ state, plan, files }: Standing): PossibleAct<MilestoneEvent | "edit">[] {
  const bare = files === 0 ? "还没有成果材料，先上传，再" : null;
  const ended = plan === "closed" ? "方案已结束；要改动，先继续实施。" : null;
  const acts: Record<MilestoneEvent, Omit<PossibleAct, "act">> = {
    submit: { label: "提交成果", whyNot: wait[plan] ?? (bare && `${bare}提交。`) },
    confirm: {
      label: "确认完成",
      whyNot: ended ?? (bare && `${bare}确认。`),
      follows: "确认后计入方案进度；确认错了可以恢复。",
    },
    sendBack: {
      label: "退回",
      whyNot: ended,
      follows: "组织补充后再提交。",
      reason: "退回的原因",
    },
    drop: {
      label: "取消",
      whyNot: ended,
      follows: "取消后不再计入方案进度，记录保留；取消错了可以恢复。",
      reason: "取消的原因",
      danger: true,
    },
    reopen: { label: "恢复", whyNot: ended, follows: "恢复到办理之前。", reason: "恢复的原因" },
  };
  const events = milestoneEventsFrom(state).map((act) => ({ act, ...acts[act] }));
  if (state !== "open" || plan !== "drafted") return events;
  return [{ act: "edit", label: "修改", whyNot: null }, ...events];
}
