import { form, longText } from "../base/form";
import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** Sensitive records leave the platform once a second person has released them, once, within a day. */
export const exportStates = ["requested", "approved", "refused", "taken", "expired"] as const;
export type ExportState = (typeof exportStates)[number];

export const exportLabels: Record<ExportState, string> = {
  requested: "待批准",
  approved: "可下载",
  refused: "未批准",
  taken: "已下载",
  expired: "已过期",
};

export const exportTones: Record<ExportState, Tone> = {
  requested: "todo",
  approved: "running",
  refused: "refused",
  taken: "passed",
  expired: "ended",
};

export const exportEvents = ["approve", "refuse", "take", "expire"] as const;
export type ExportEvent = (typeof exportEvents)[number];

export const exportEventLabels: Record<ExportEvent, string> = {
  approve: "批准导出",
  refuse: "不批准",
  take: "下载",
  expire: "过期",
};

/** `nextExportState(state, event)` answers an event. */
export const { next: nextExportState } = machine<ExportState, ExportEvent>({
  noun: "导出申请",
  states: exportStates,
  events: exportEvents,
  stateLabels: exportLabels,
  eventLabels: exportEventLabels,
  transitions: {
    approve: { requested: "approved" },
    refuse: { requested: "refused" },
    take: { approved: "taken" },
    expire: { approved: "expired" },
  },
  undo: {
    approve: "It ends by itself within a day.",
    refuse: "Whoever needs it asks anew.",
    take: "What has left does not come back; who took it stays on record.",
    expire: "Whoever needs it asks anew.",
  },
});

/** Hours for which an approved export may be taken, and minutes for which its file can then be fetched. */
export const takenWithin = 24;
export const fetchedWithin = 10;

/** Whether the file of an export that was taken `at` this instant may still be fetched. */
export function isFetched(at: Date | null, now: Date): boolean {
  return at !== null && now >= at && now.getTime() - at.getTime() <= fetchedWithin * 60_000;
}

interface Asked {
  state: ExportState;
  requestedById: string;
  expiresAt: Date | null;
}

/** As it stands now: one that nobody took in time is over, whatever its row says. */
export function exportStateAt(
  { state, expiresAt }: Pick<Asked, "state" | "expiresAt">,
  now: Date,
): ExportState {
  return state === "approved" && expiresAt !== null && expiresAt <= now ? "expired" : state;
}

/** Why this person may not decide on it; null when they may. Nobody releases what they asked for. */
export function whyNotDecide(
  { requestedById }: Pick<Asked, "requestedById">,
  decider: string | null,
): string | null {
  return decider === null || decider === requestedById ? "导出须由申请人以外的人批准。" : null;
}

/** What a second person may do with it. */
export function exportActs(
  asked: Asked,
  decider: string | null,
  now: Date,
): PossibleAct<"approve" | "refuse">[] {
  if (exportStateAt(asked, now) !== "requested") return [];
  const whyNot = whyNotDecide(asked, decider);
  return [
    {
      act: "approve",
      label: exportEventLabels.approve,
      whyNot,
      follows: `批准后，申请人可在 ${takenWithin} 小时内下载一次；文件带水印，下载会记录到每一个人。`,
      reason: "批准的理由",
    },
    {
      act: "refuse",
      label: exportEventLabels.refuse,
      whyNot,
      follows: "申请人会看到理由。",
      reason: "不批准的理由",
    },
  ];
}

/** What whoever asked may do with an export that was released. */
export const ownExportActs: PossibleAct<"take">[] = [
  {
    act: "take",
    label: "下载名单",
    whyNot: null,
    follows: `只能下载一次。名单上每个人都会记一条“导出”，${fetchedWithin} 分钟内请把文件保存好，用完删除。`,
  },
];

export const assistedExportForm = form({
  reason: longText("导出的事由", { most: 200, hint: "用在哪里、给谁看、用完怎么处理" }),
});

/** What every line of it says, who took it, when, by whose word. */
export function watermark(taken: { by: string; approvedBy: string; at: string; number: string }): string {
  return `内部资料 严禁外传｜${taken.by} 导出｜${taken.approvedBy} 批准｜${taken.at}｜${taken.number}`;
}
