import { machine, type Tone } from "../base/machine";

/** A public notice (公示) from its draft to the archive. */
export const noticeStates = ["drafted", "published", "closed", "archived", "withdrawn"] as const;
export type NoticeState = (typeof noticeStates)[number];

export const noticeLabels: Record<NoticeState, string> = {
  drafted: "拟稿",
  published: "公示期",
  closed: "期满",
  archived: "已归档",
  withdrawn: "已撤回",
};

export const noticeTones: Record<NoticeState, Tone> = {
  drafted: "todo",
  published: "running",
  closed: "ended",
  archived: "ended",
  withdrawn: "refused",
};

export const noticeEvents = ["publish", "close", "archive", "withdraw", "reopen", "discard"] as const;
export type NoticeEvent = (typeof noticeEvents)[number];

export const noticeEventLabels: Record<NoticeEvent, string> = {
  publish: "发布公示",
  close: "公示期满转签约",
  archive: "归档",
  withdraw: "撤回公示",
  reopen: "撤销期满转签约",
  discard: "作废公示稿",
};

/** What the public site shows. One that was withdrawn is replaced by a notice of its own, with a period of its own. */
export const publicNoticeStates: readonly NoticeState[] = ["published", "closed", "archived"];

/** `nextNoticeState(state, event)` answers an event; `noticeEventsFrom(state)` lists what may happen now. */
export const { next: nextNoticeState, eventsFrom: noticeEventsFrom } = machine<NoticeState, NoticeEvent>({
  noun: "公示",
  states: noticeStates,
  events: noticeEvents,
  stateLabels: noticeLabels,
  eventLabels: noticeEventLabels,
  transitions: {
    publish: { drafted: "published" },
    close: { published: "closed" },
    archive: { closed: "archived" },
    withdraw: { published: "withdrawn" },
    reopen: { closed: "published" },
    // The promotion that it was to make known is taken back.
    discard: { drafted: "withdrawn" },
  },
  undo: {
    publish: ["withdraw"],
    close: ["reopen"],
    archive: "It stays as public as it was; only nothing more can happen to it.",
    withdraw: "It is replaced by a notice of its own, with a whole period of its own.",
    reopen: ["close"],
    discard: "Nobody has read it: a new one is drafted.",
  },
});
