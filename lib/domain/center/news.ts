import { choice, date, form, longText, text } from "../base/form";
import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** What a center tells of itself (中心动态): written, published on its site, taken back, published again. */
export const newsStates = ["drafted", "published", "withdrawn"] as const;
export type NewsState = (typeof newsStates)[number];

export const newsLabels: Record<NewsState, string> = {
  drafted: "草稿",
  published: "已发布",
  withdrawn: "已撤下",
};

export const newsTones: Record<NewsState, Tone> = {
  drafted: "todo",
  published: "passed",
  withdrawn: "ended",
};

export const newsKinds = ["activity", "announcement", "portrait"] as const;
export type NewsKind = (typeof newsKinds)[number];

export const newsKindLabels: Record<NewsKind, string> = {
  activity: "工作动态",
  announcement: "通知公告",
  portrait: "组织风采",
};

export const newsForm = form({
  title: text("标题", { most: 60 }),
  kind: choice("类别", newsKinds, newsKindLabels),
  happenedOn: date("日期", { hint: "事情发生或通知落款的日期，如2026年3月12日" }),
  body: longText("正文", {
    most: 5000,
    optional: true,
    rich: true,
    hint: "最多 5000 字。可以先存草稿，发布前写好",
  }),
});

export const newsEvents = ["publish", "withdraw"] as const;
export type NewsEvent = (typeof newsEvents)[number];

export const newsEventLabels: Record<NewsEvent, string> = { publish: "发布", withdraw: "撤下" };

/** `nextNewsState(state, event)` answers an event. */
export const { next: nextNewsState, eventsFrom: newsEventsFrom } = machine<NewsState, NewsEvent>({
  noun: "动态",
  states: newsStates,
  events: newsEvents,
  stateLabels: newsLabels,
  eventLabels: newsEventLabels,
  transitions: {
    publish: { drafted: "published", withdrawn: "published" },
    withdraw: { published: "withdrawn" },
  },
  undo: {
    publish: ["withdraw"],
    withdraw: ["publish"],
  },
});

/** What may be done with a piece of news as it stands. One without a body cannot be published. */
export function newsActs({ state, body }: { state: NewsState; body: string | null }) {
  const acts: Record<NewsEvent | "edit", Omit<PossibleAct, "act">> = {
    publish: {
      label: state === "withdrawn" ? "再次发布" : "发布",
      whyNot: body ? null : "正文还没有写，修改补上后才能发布。",
      follows: "发布后，任何人都可以在中心网站上看到。",
    },
    edit: { label: "修改", whyNot: null },
    withdraw: {
      label: "撤下",
      whyNot: null,
      follows:
        "撤下后，网站上不再显示，已经转发出去的链接也打不开；内容和办理经过仍保留在这里，可以再次发布。",
      reason: "撤下的原因",
      danger: true,
    },
  };
  const order = newsEventsFrom(state).includes("publish")
    ? (["publish", "edit"] as const)
    : (["edit", "withdraw"] as const);
  return order.map((act): PossibleAct<NewsEvent | "edit"> => ({ act, ...acts[act] }));
}
