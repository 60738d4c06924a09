import { machine, type Tone } from "../../base/machine";

/** What a project came of; a charity project lives on given resources. */
export const projectKinds = ["venture", "purchase", "contest", "charity", "other"] as const;
export type ProjectKind = (typeof projectKinds)[number];

export const projectKindLabels: Record<ProjectKind, string> = {
  venture: "公益创投",
  purchase: "政府购买服务",
  contest: "大赛项目",
  charity: "慈善资源项目",
  other: "其他项目",
};

/** From the entry on record to the closure; the states before the signature belong to the application. */
export const projectStates = [
  "prepared",
  "running",
  "midterm",
  "final",
  "closed",
  "suspended",
  "terminated",
  "dropped",
] as const;
export type ProjectState = (typeof projectStates)[number];

export const projectLabels: Record<ProjectState, string> = {
  prepared: "待启动",
  running: "实施中",
  midterm: "中期评估",
  final: "末期评估",
  closed: "已结项",
  suspended: "已暂停",
  terminated: "已终止",
  dropped: "已撤销立项",
};

export const projectTones: Record<ProjectState, Tone> = {
  prepared: "todo",
  running: "running",
  midterm: "running",
  final: "running",
  closed: "passed",
  suspended: "refused",
  terminated: "ended",
  dropped: "ended",
};

/** A project that is under way: what is done and paid goes on. */
export const workingStates = ["running", "midterm", "final"] as const satisfies readonly ProjectState[];

/** A project that never began, or not yet: no figure counts it. */
export const unbegunStates = ["prepared", "dropped"] as const satisfies readonly ProjectState[];

export const projectEvents = [
  "begin",
  "takeBack",
  "beginMidterm",
  "endMidterm",
  "beginFinal",
  "backToWork",
  "close",
  "reopen",
  "suspend",
  "resume",
  "terminate",
  "reinstate",
  "drop",
  "restore",
] as const;
export type ProjectEvent = (typeof projectEvents)[number];

export const projectEventLabels: Record<ProjectEvent, string> = {
  begin: "启动",
  takeBack: "撤回启动",
  beginMidterm: "进入中期评估",
  endMidterm: "结束中期评估",
  beginFinal: "进入末期评估",
  backToWork: "退回实施",
  close: "结项",
  reopen: "撤销结项",
  suspend: "暂停",
  resume: "恢复",
  terminate: "终止",
  reinstate: "撤销终止",
  drop: "撤销立项",
  restore: "恢复立项",
};

/** `nextProjectState(state, event)` answers an event. A project that resumes is again what it was before (see the use case). */
export const { next: nextProjectState, eventsFrom: projectEventsFrom } = machine<ProjectState, ProjectEvent>({
  noun: "项目",
  states: projectStates,
  events: projectEvents,
  stateLabels: projectLabels,
  eventLabels: projectEventLabels,
  transitions: {
    begin: { prepared: "running" },
    takeBack: { running: "prepared" },
    beginMidterm: { running: "midterm" },
    endMidterm: { midterm: "running" },
    beginFinal: { running: "final", midterm: "final" },
    backToWork: { final: "running" },
    close: { final: "closed" },
    reopen: { closed: "final" },
    suspend: { running: "suspended", midterm: "suspended", final: "suspended" },
    resume: { suspended: "running" },
    terminate: { running: "terminated", midterm: "terminated", final: "terminated", suspended: "terminated" },
    reinstate: { terminated: "running" },
    drop: { prepared: "dropped" },
    restore: { dropped: "prepared" },
  },
  undo: {
    begin: ["takeBack"],
    takeBack: ["begin"],
    beginMidterm: ["endMidterm"],
    endMidterm: ["beginMidterm"],
    beginFinal: ["backToWork"],
    backToWork: ["beginFinal"],
    close: ["reopen"],
    reopen: ["close"],
    suspend: ["resume"],
    resume: ["suspend"],
    terminate: ["reinstate"],
    reinstate: ["terminate"],
    drop: ["restore"],
    restore: ["drop"],
  },
});
