import { chinaDate, formatTime } from "../base/china-time";
import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, form, longText, number, reference, references, text } from "../base/form";
import type { Tone } from "../base/machine";
import { parseTimeOfDay } from "../base/time-of-day";

// 平急转换: a drill or a call-out reaches teams, who answer of their own will; nobody is ordered (志愿服务条例 25).

export const mobilizationKinds = ["drill", "callOut"] as const;
export type MobilizationKind = (typeof mobilizationKinds)[number];
export const mobilizationKindLabels: Record<MobilizationKind, string> = {
  drill: "演练",
  callOut: "应急拉动",
};

export const mobilizationStates = ["running", "ended"] as const;
export type MobilizationState = (typeof mobilizationStates)[number];
export const mobilizationLabels: Record<MobilizationState, string> = { running: "进行中", ended: "已结束" };
export const mobilizationTones: Record<MobilizationState, Tone> = { running: "running", ended: "ended" };

export const mobilizationEventLabels = {
  call: "发起拉动",
  answer: "队伍回应",
  arrive: "登记到场",
  end: "结束并总结",
  resume: "撤销结束",
} as const;

export const teamAnswers = ["none", "coming", "partly", "notComing"] as const;
export type TeamAnswer = (typeof teamAnswers)[number];
export const teamAnswerLabels: Record<TeamAnswer, string> = {
  none: "未回应",
  coming: "参加",
  partly: "部分参加",
  notComing: "不参加",
};
export const teamAnswerTones: Record<TeamAnswer, Tone> = {
  none: "todo",
  coming: "passed",
  partly: "running",
  notComing: "ended",
};
const given = ["coming", "partly", "notComing"] as const;

export const mobilizationForm = form({
  kind: choice("类型", mobilizationKinds, mobilizationKindLabels),
  name: text("名称", { most: 60, hint: "如 暴雪天气应急拉动" }),
  task: longText("任务", { most: 500, hint: "到哪里、做什么、带什么，联系谁" }),
  placeId: reference("范围", { optional: true, hint: "这个地点及以下的应急队伍；留空为全部" }),
  teams: references("指定队伍", { optional: true, hint: "不指定的，拉动范围内全部可以应急的队伍" }),
  answerOn: date("回应截止日期"),
  answerAt: text("回应截止时间", { most: 10, hint: "如 18:30" }),
});

export const teamAnswerForm = form({
  answer: choice("能否参加", given, { coming: "参加", partly: "部分参加", notComing: "不参加" }),
  people: number("参加人数", { most: 9_999, optional: true, unit: "人", hint: "参加或部分参加的必填" }),
  note: text("说明", { most: 100, optional: true, hint: "如 自带铁锹 20 把" }),
});

/** How many came, as whoever receives them counts. */
export const arrivalForm = form({ arrived: number("到场人数", { most: 9_999, unit: "人" }) });

export function mobilizationStateOf({ endedAt }: { endedAt: Date | null }): MobilizationState {
  return endedAt === null ? "running" : "ended";
}

const hour = 3_600_000;
const tenMinutes = 600_000;

/**
 * The end of the time for answers that the form proposes at `now`: an hour ahead at least, on a full ten minutes of
 * Chinese time, after midnight on the next day.
 */
export function suggestedAnswerBy(now: Date): { answerOn: CivilDate; answerAt: string } {
  const by = new Date(Math.ceil((now.getTime() + hour) / tenMinutes) * tenMinutes);
  return { answerOn: chinaDate(by), answerAt: formatTime(by) };
}

/** The end of the time for answers, as typed in two fields. */
export function answerByFaults(
  { answerOn, answerAt }: { answerOn: CivilDate; answerAt: string },
  now: { today: CivilDate; time: string },
): FieldErrors {
  const time = parseTimeOfDay(answerAt);
  if (time === null) return { answerAt: "请按“18:30”的样子填写。" };
  if (answerOn < now.today) return { answerOn: "截止日期已经过了。" };
  return answerOn === now.today && time <= now.time ? { answerAt: "截止时间已经过了。" } : {};
}

/** Who comes says how many. */
export function teamAnswerFaults({
  answer,
  people,
}: {
  answer: TeamAnswer;
  people: number | null;
}): FieldErrors {
  if (answer === "notComing" || (people !== null && people > 0)) return {};
  return { people: "请填写参加的人数。" };
}

/** Why a team answers no more; null while it may. An answer after its time is taken, and shown as late. */
export function whyNotAnswer({ endedAt }: { endedAt: Date | null }): string | null {
  return endedAt === null ? null : "这次拉动已经结束，不再接受回应。感谢您的支持。";
}

export interface Answered {
  answer: TeamAnswer;
  people: number | null;
  answeredAt: Date | null;
  arrived: number | null;
}

/** Who answered what and in time, and how many people that is; `asked` counts the teams that were reached. */
export function answersCounted(answers: readonly Answered[], answerBy: Date) {
  const of = (one: TeamAnswer) => answers.filter(({ answer }) => answer === one).length;
  const sum = (key: "people" | "arrived") => answers.reduce((total, one) => total + (one[key] ?? 0), 0);
  const answered = answers.filter(({ answer }) => answer !== "none");
  return {
    asked: answers.length,
    answered: answered.length,
    inTime: answered.filter(({ answeredAt }) => answeredAt !== null && answeredAt <= answerBy).length,
    coming: of("coming"),
    partly: of("partly"),
    notComing: of("notComing"),
    people: sum("people"),
    arrivedTeams: answers.filter(({ arrived }) => (arrived ?? 0) > 0).length,
    arrived: sum("arrived"),
  };
}

/** 平时 or 应急: the center is in an emergency while a call-out runs; a drill leaves it at peace. */
export function modeOf(running: readonly { kind: MobilizationKind; name: string }[]): {
  text: string;
  tone: Tone;
  emergency: boolean;
} {
  const calls = running.filter(({ kind }) => kind === "callOut");
  if (calls.length > 0)
    return { text: `应急：${calls.map(({ name }) => name).join("、")}`, tone: "refused", emergency: true };
  return { text: running.length > 0 ? "平时（演练中）" : "平时", tone: "passed", emergency: false };
}
