import { type CivilDate, formatDate } from "../../base/civil-date";
import { choice, form, longText } from "../../base/form";
import { machine, type Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";

/** 进展报告 of one organization for one period: written, handed in, and answered or handed back by the center. */
export const reportStates = ["drafted", "submitted", "accepted", "returned"] as const;
export type ReportState = (typeof reportStates)[number];

export const reportLabels: Record<ReportState, string> = {
  drafted: "草稿",
  submitted: "待回复",
  accepted: "已回复",
  returned: "待修改",
};

export const reportTones: Record<ReportState, Tone> = {
  drafted: "todo",
  submitted: "running",
  accepted: "passed",
  returned: "refused",
};

/** What the organization adds to what is counted from its records. */
export const reportForm = form({
  done: longText("主要工作", {
    most: 3000,
    optional: true,
    hint: "已按中心确认的活动列出，请改成自己的话，补充做法和效果，最多 3000 字",
  }),
  difficulties: longText("困难与需求", { most: 1500, optional: true, hint: "希望中心帮助什么" }),
  next: longText("下期计划", { most: 1500, optional: true }),
});

/** 中期检查 ends in one of these. */
export const findings = ["passed", "rectify", "failed"] as const;
export type MidtermFinding = (typeof findings)[number];
export const findingLabels: Record<MidtermFinding, string> = {
  passed: "合格",
  rectify: "需整改",
  failed: "不合格",
};
export const findingTones: Record<MidtermFinding, Tone> = {
  passed: "passed",
  rectify: "todo",
  failed: "refused",
};

export const answerForm = form({
  answer: longText("回复", { most: 1000, hint: "组织会看到：肯定什么，需求怎样办，最多 1000 字" }),
});
export const midtermForm = form({
  finding: choice("检查结论", findings, findingLabels),
  answer: longText("检查意见", {
    most: 1000,
    hint: "组织会看到：依据什么，整改什么、何时完成，最多 1000 字",
  }),
});

export const reportEvents = ["draft", "submit", "accept", "sendBack", "takeBack"] as const;
export type ReportEvent = (typeof reportEvents)[number];

export const reportEventLabels: Record<ReportEvent, string> = {
  draft: "保存",
  submit: "提交",
  accept: "回复",
  sendBack: "退回",
  takeBack: "收回回复",
};

/** `nextReportState(state, event)` answers an event. */
export const { next: nextReportState, eventsFrom: reportEventsFrom } = machine<ReportState, ReportEvent>({
  noun: "报告",
  states: reportStates,
  events: reportEvents,
  stateLabels: reportLabels,
  eventLabels: reportEventLabels,
  transitions: {
    draft: { drafted: "drafted", returned: "returned" },
    submit: { drafted: "submitted", returned: "submitted" },
    accept: { submitted: "accepted" },
    sendBack: { submitted: "returned" },
    takeBack: { accepted: "submitted" },
  },
  undo: {
    draft: "It is written once more; nobody but the organization has seen it.",
    submit: ["sendBack"],
    accept: ["takeBack"],
    sendBack: ["submit"],
    takeBack: ["accept"],
  },
});

export interface ReportPeriod {
  name: string;
  endsOn: CivilDate;
  dueOn: CivilDate;
  lockedAt: Date | null;
}

/** Why an organization cannot hand in now; null when it can. Nothing is handed in before its period is over. */
export function whyNotSubmit(state: ReportState, period: ReportPeriod, today: CivilDate): string | null {
  const outcome = nextReportState(state, "submit");
  if (!outcome.ok) return outcome.why;
  if (period.lockedAt !== null)
    return `“${period.name}”已经锁定，不能再提交或修改报告。确需补交的，请联系中心重新开放。`;
  if (today < period.endsOn)
    return `报告期到${formatDate(period.endsOn)}才结束，当天起可以提交；现在可以先存草稿。`;
  return null;
}

/** The same for saving: a draft may be begun before its period is over. */
export function whyNotWrite(state: ReportState, period: ReportPeriod): string | null {
  const outcome = nextReportState(state, "draft");
  if (!outcome.ok) return outcome.why;
  return period.lockedAt === null
    ? null
    : `“${period.name}”已经锁定，不能再提交或修改报告。确需补交的，请联系中心重新开放。`;
}

/** What the desk may do with a report; it is answered by a form of its own. */
export function reportActs(state: ReportState, period: ReportPeriod): PossibleAct<"sendBack" | "takeBack">[] {
  const locked = period.lockedAt === null ? null : `“${period.name}”已经锁定，请先重新开放报告期。`;
  const acts = {
    sendBack: {
      whyNot: locked,
      follows: "退回后组织会看到原因，修改后再提交；数字按再次提交时的记录统计。",
      reason: "退回的原因",
    },
    takeBack: {
      whyNot: null,
      follows: "收回后回到待回复，组织不再看到这次的回复和结论。",
      reason: "收回的原因",
    },
  };
  const possible = reportEventsFrom(state);
  return (["sendBack", "takeBack"] as const)
    .filter((act) => possible.includes(act))
    .map((act) => ({ act, label: reportEventLabels[act], ...acts[act] }));
}
