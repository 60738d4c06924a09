import { lastDayOfTerm } from "../admission/term";
import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, form, longText, name, phone, reference, text, words } from "../base/form";
import { machine, type Tone } from "../base/machine";

/** On what it is kept: 个人信息保护法 13 and 29 (consent, a statutory duty, an emergency). */
export const assistedGrounds = ["consent", "duty", "emergency"] as const;
export type AssistedGround = (typeof assistedGrounds)[number];

export const assistedGroundLabels: Record<AssistedGround, string> = {
  consent: "本人（监护人）单独同意",
  duty: "履行法定职责所必需",
  emergency: "紧急情况下保护生命健康",
};

export const assistedStates = ["active", "ended", "deleted"] as const;
export type AssistedState = (typeof assistedStates)[number];

export const assistedLabels: Record<AssistedState, string> = {
  active: "在册",
  ended: "已退出",
  deleted: "已删除",
};

export const assistedTones: Record<AssistedState, Tone> = {
  active: "running",
  ended: "ended",
  deleted: "ended",
};

export const assistedEvents = ["end", "restore", "delete"] as const;
export type AssistedEvent = (typeof assistedEvents)[number];

export const assistedEventLabels: Record<AssistedEvent, string> = {
  end: "退出台账",
  restore: "恢复在册",
  delete: "删除个人信息",
};

/** `nextAssistedState(state, event)` answers an event. */
export const { next: nextAssistedState } = machine<AssistedState, AssistedEvent>({
  noun: "帮扶对象",
  states: assistedStates,
  events: assistedEvents,
  stateLabels: assistedLabels,
  eventLabels: assistedEventLabels,
  transitions: {
    end: { active: "ended" },
    restore: { ended: "active" },
    delete: { ended: "deleted" },
  },
  undo: {
    end: ["restore"],
    restore: ["end"],
    delete: "What is sensitive is gone for good; the number, the kinds and the count stay.",
  },
});

/** What lies sealed: the smallest set that helping somebody needs, and no identity number. */
export const assistedSecretForm = form({
  name: name("姓名", { most: 40 }),
  phone: phone("联系电话", { optional: true }),
  address: text("住址", { most: 80, optional: true }),
  contact: text("家属或联系人", { most: 60, optional: true, hint: "姓名和电话" }),
  condition: longText("需要帮扶的情况", {
    most: 300,
    optional: true,
    hint: "只写帮扶用得着的，不写身份证号、病历",
  }),
});

/** What lists may show, and why the record may be kept. */
export const assistedPlainForm = form({
  kinds: words("类别"),
  placeId: reference("所在地点"),
  purpose: text("用途", { most: 60, hint: "如 走访照料、优先服务" }),
  ground: choice("依据", assistedGrounds, assistedGroundLabels),
  consentOn: date("同意的日期", { optional: true, hint: "依据是同意时必填" }),
  keepUntil: date("保存到", { hint: "最长三年，到期前会提醒；用途没有了就应删除" }),
});

export const assistedForm = form({ ...assistedSecretForm, ...assistedPlainForm });

/** Years after which a record must be looked at again (个人信息保护法 19: the shortest time that its purpose needs). */
export const longestKept = 3;

interface Kept {
  ground: AssistedGround;
  consentOn: CivilDate | null;
  keepUntil: CivilDate;
}

/** What is wrong with it, by field. */
export function assistedFaults({ ground, consentOn, keepUntil }: Kept, today: CivilDate): FieldErrors {
  const faults: FieldErrors = {};
  if (ground === "consent" && consentOn === null) faults.consentOn = "依据是本人同意，请填写同意的日期。";
  if (consentOn !== null && consentOn > today) faults.consentOn = "同意的日期还没有到。";
  if (keepUntil <= today) faults.keepUntil = "保存期限应在今天以后。";
  else if (keepUntil > lastDayOfTerm(today, longestKept * 12))
    faults.keepUntil = `保存期限最长 ${longestKept} 年，到期仍需要的可以延长。`;
  return faults;
}

/** Days before the end of its time on which somebody should decide whether a record is still needed. */
export const reviewedWithin = 30;

/** Minutes for which an opened record stays open to whoever gave the reason. */
export const opensFor = 30;

/** Whether an opening still counts. `at` and `now` are instants. */
export function isStillOpen(at: Date, now: Date): boolean {
  const minutes = (now.getTime() - at.getTime()) / 60_000;
  return minutes >= 0 && minutes <= opensFor;
}
