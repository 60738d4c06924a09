import { type CivilDate, formatDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import {
  choice,
  date,
  type Field,
  type Form,
  form,
  longText,
  number,
  reference,
  rows,
  text,
} from "../../base/form";
import { readAnswers } from "../../base/form-answers";
import type { Tone } from "../../base/machine";

/** 满意度调查: what is asked of those who were served. */
const questionKinds = ["score", "choice", "text"] as const;
const questionKindLabels = { score: "打分（1 至 5 分）", choice: "单选", text: "文字" };

export const surveyForm = form({
  title: text("调查名称", { most: 60 }),
  closesOn: date("截止日期"),
  questions: rows(
    "题目",
    {
      title: text("题目", { most: 80 }),
      kind: choice("类型", questionKinds, questionKindLabels),
      options: text("选项", { most: 200, optional: true, hint: "单选题的选项，用顿号隔开" }),
    },
    { least: 1, most: 15 },
  ),
});

/** The same where the page does not say already of which project; of the operator its third party asks alone. */
export const projectSurveyForm = form({ project: reference("项目"), ...surveyForm });

export const surveyStates = ["open", "closed"] as const;
export type SurveyState = (typeof surveyStates)[number];
export const surveyStateLabels: Record<SurveyState, string> = { open: "进行中", closed: "已结束" };
export const surveyStateTones: Record<SurveyState, Tone> = { open: "running", closed: "ended" };

/** What such a survey usually asks; a new one begins with it. */
export const usualQuestions = [
  { title: "您对服务总体是否满意", kind: "score" as const, options: null },
  { title: "服务人员的态度和能力", kind: "score" as const, options: null },
  { title: "您参加过几次活动", kind: "choice" as const, options: "1 次、2 至 5 次、5 次以上" },
  { title: "您的意见和建议", kind: "text" as const, options: null },
];

/** How many codes are handed out at once; each is good for one answer. */
export const handOutForm = form({ count: number("发放份数", { least: 1, most: 300, unit: "份" }) });
/** Of one survey, all together. */
const mostCodes = 2000;

export function handOutFault(count: number, handed: number): string | null {
  const left = mostCodes - handed;
  return count > left ? `一次调查最多发放 ${mostCodes} 份，已发 ${handed} 份，还可以发 ${left} 份。` : null;
}

export interface Question {
  name: string;
  title: string;
  kind: (typeof questionKinds)[number];
  options: string[];
}

function optionsIn(typed: string | null): string[] {
  return [...new Set((typed ?? "").split(/[、，,;；\n]/).map((one) => one.trim()))].filter(
    (one) => one !== "",
  );
}

/** The questions of a survey as it is stored, each with the name of its field. */
export function questionsOf(stored: unknown): Question[] {
  const read = readAnswers(form({ questions: surveyForm.questions }), { questions: stored });
  if (!read.ok) throw new TypeError(`questions that no form wrote: ${JSON.stringify(read.faults)}`);
  return read.value.questions.map(({ title, kind, options }, at) => ({
    ...{ name: `q${at + 1}`, title, kind },
    options: optionsIn(options),
  }));
}

interface WrittenSurvey {
  closesOn: CivilDate;
  questions: readonly { kind: string; options: string | null }[];
}

export function surveyFaults({ closesOn, questions }: WrittenSurvey, today: CivilDate): FieldErrors {
  const faults: FieldErrors = {};
  if (closesOn < today) faults.closesOn = "截止日期不能早于今天。";
  for (const [at, { kind, options }] of questions.entries())
    if (kind === "choice" && optionsIn(options).length < 2)
      faults[`questions.${at}.options`] = "单选题至少要有两个选项，用顿号隔开。";
  return faults;
}

export const points = ["5", "4", "3", "2", "1"] as const;
export const pointLabels = {
  5: "5 分 非常满意",
  4: "4 分 满意",
  3: "3 分 一般",
  2: "2 分 不满意",
  1: "1 分 很不满意",
};

/** The survey as whoever answers it sees it. */
export function answerForm(questions: readonly Question[]): Form {
  return Object.fromEntries(questions.map((question) => [question.name, fieldOf(question)]));
}

function fieldOf({ title, kind, options }: Question): Field {
  if (kind === "score") return choice(title, points, pointLabels);
  if (kind === "text") return longText(title, { most: 500, optional: true });
  return choice(title, options, Object.fromEntries(options.map((one) => [one, one])));
}

/** Who has a survey before them: the desk, the third party that began it, or one that took over. */
export type SurveyHand = "desk" | "beginner" | "successor";

/**
 * Why its codes are not handed out and it is not closed by them; null when they may. The operator's own desk has no codes
 * of a survey on the operator: whoever holds a code can answer.
 */
export function whyNotLead(hand: SurveyHand, { ofOperator }: { ofOperator: boolean }): string | null {
  if (hand === "successor") return "由发起的第三方发放，到截止日期自动结束；需要再调查的，请另发起一次。";
  return hand === "desk" && ofOperator ? "对运营机构的调查由第三方发放和结束，中心只看结果。" : null;
}

/** Why a survey takes no answers, as a sentence for whoever wants to give one; null when it does. */
export function whyClosed(
  { closesOn, closedAt }: { closesOn: CivilDate; closedAt: Date | null },
  today: CivilDate,
): string | null {
  if (closedAt !== null) return "这次调查已经结束，谢谢您的关注。";
  return today > closesOn ? `这次调查已于${formatDate(closesOn)}截止，谢谢您的关注。` : null;
}
