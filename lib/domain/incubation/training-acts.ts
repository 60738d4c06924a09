import { chinaDate } from "../base/china-time";
import { type CivilDate, formatDate } from "../base/civil-date";
import { machine } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";
import { type SessionTimes, type TrainingState, trainingLabels, trainingStates } from "./training";

export const trainingEvents = ["open", "takeBack", "close", "reopen", "cancel"] as const;
export type TrainingEvent = (typeof trainingEvents)[number];

export const trainingEventLabels: Record<TrainingEvent, string> = {
  open: "开放报名",
  takeBack: "收回草稿",
  close: "结束",
  reopen: "重新打开",
  cancel: "取消",
};

/** `nextTrainingState(state, event)` answers an event. */
export const { next: nextTrainingState, eventsFrom: trainingEventsFrom } = machine<
  TrainingState,
  TrainingEvent
>({
  noun: "培训",
  states: trainingStates,
  events: trainingEvents,
  stateLabels: trainingLabels,
  eventLabels: trainingEventLabels,
  transitions: {
    open: { drafted: "open" },
    takeBack: { open: "drafted" },
    close: { open: "closed" },
    reopen: { closed: "open" },
    cancel: { open: "cancelled" },
  },
  undo: {
    open: ["takeBack"],
    takeBack: ["open"],
    close: ["reopen"],
    reopen: ["close"],
    cancel: "Whoever signed up was told; it is held under a new name.",
  },
});

interface Standing {
  state: TrainingState;
  sessions: readonly SessionTimes[];
  /** How many signed up and did not withdraw. */
  enrolled: number;
}

/** What may be done with a training as it stands at a moment. */
export function trainingActs({ state, sessions, enrolled }: Standing, now: Date) {
  const over = sessions.every(({ endsAt }) => endsAt <= now);
  const more: Record<TrainingEvent, Partial<Omit<PossibleAct, "act" | "label">>> = {
    open: {
      whyNot: over ? "各场都已经过去，请先修改日期。" : null,
      follows: "开放后，在孵组织可以在机构平台报名；向志愿队伍开放的，中心网站上也可以报名。",
    },
    takeBack: {
      whyNot: enrolled > 0 ? `已有 ${enrolled} 人报名，不能收回；不办了请取消，系统会通知他们。` : null,
      follows: "收回后网站和机构平台上不再显示。",
    },
    close: {
      whyNot: over ? null : "最后一场还没有结束。",
      follows: "结束后不再接受报名；签到记录仍可补登，可以开具培训证明。",
    },
    reopen: { follows: "重新打开后可以再添加场次和报名。", reason: "重新打开的原因" },
    cancel: {
      follows: `取消后不能恢复；已报名的 ${enrolled} 人会收到通知（先存在消息中，放行后发出）。`,
      reason: "取消的原因",
      danger: true,
    },
  };
  const main: PossibleAct<TrainingEvent | "edit">[] = trainingEventsFrom(state).map((act) => ({
    act,
    label: trainingEventLabels[act],
    whyNot: null,
    ...more[act],
  }));
  if (state === "drafted" || state === "open")
    main.splice(1, 0, { act: "edit", label: "修改", whyNot: null });
  return main;
}

/** Until when the last session starts, as a moment; null without sessions. */
export function lastStart(sessions: readonly SessionTimes[]): Date | null {
  return sessions.reduce<Date | null>(
    (last, { startsAt }) => (last && last > startsAt ? last : startsAt),
    null,
  );
}

interface Enrolling {
  state: TrainingState;
  seats: number | null;
  enrolBy: CivilDate | null;
  sessions: readonly SessionTimes[];
  enrolled: number;
}

/** Why nobody can sign up any more at a moment, in a Chinese sentence; null while somebody can. */
export function whyNotEnrol(
  { state, seats, enrolBy, sessions, enrolled }: Enrolling,
  now: Date,
): string | null {
  if (state === "cancelled") return "这期培训已经取消。";
  if (state !== "open") return "这期培训现在不接受报名。";
  if (enrolBy && chinaDate(now) > enrolBy) return `报名已于${formatDate(enrolBy)}截止。`;
  const last = lastStart(sessions);
  if (last && last <= now) return "最后一场已经开始，不再接受报名。";
  if (seats !== null && enrolled >= seats) return `${seats} 个名额已经报满。`;
  return null;
}
