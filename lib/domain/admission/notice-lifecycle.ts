import { machine, type Tone } from "../base/machine";

/** A public notice (公示) from its draft to the archive. */
export const noticeStates = ["drafted", "published", "closed", "archived"] as const;
export type NoticeState = (typeof noticeStates)[number];

export const noticeLabels: Record<NoticeState, string> = {
  drafted: "拟稿",
  published: "公示期",
  closed: "期满",
  archived: "已归档",
};

export const noticeTones: Record<NoticeState, Tone> = {
  drafted: "todo",
  published: "running",
  closed: "ended",
  archived: "ended",
};

export const noticeEvents = ["publish", "close", "archive"] as const;
export type NoticeEvent = (typeof noticeEvents)[number];

export const noticeEventLabels: Record<NoticeEvent, string> = {
  publish: "发布公示",
  close: "公示期满转签约",
  archive: "归档",
};

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
  },
});
