import { type CivilDate, formatDate } from "../base/civil-date";
import { type FormValue, form, longText, number } from "../base/form";
import type { ApplicationItem } from "./application/application-item";

// One consolidated correction notice (一次性告知) names all that is to be corrected at once (行政许可法 32 (4)).

export const correctionStates = ["open", "answered", "lapsed", "withdrawn"] as const;
export type CorrectionState = (typeof correctionStates)[number];

export const correctionLabels: Record<CorrectionState, string> = {
  open: "待补正",
  answered: "已补正",
  lapsed: "逾期未补正",
  withdrawn: "已撤回",
};

/** An item as the notice told it; the words stay when the application changes. */
export interface ToldItem {
  item: string;
  label: string;
  reason: string;
}

const days = number("补正期限", { least: 1, most: 60, unit: "个工作日" });

/** What the checker says beside the items; a second notice needs a reason, for the law wants one notice. */
export const firstNoticeForm = form({ days });
export const nextNoticeForm = form({
  days,
  why: longText("再次通知的原因", {
    most: 500,
    hint: "补正应当一次告知。写明为什么上一次没有告知，或补正后仍有什么问题；记入办理经过",
  }),
});
export type NoticeAnswers = FormValue<typeof firstNoticeForm> & { why?: string };

/** The items of a notice in one sentence after the other, for a message: "1.章程：缺页；2.…". */
export function itemsInWords(items: readonly ToldItem[]): string {
  return items.map(({ label, reason }, at) => `${at + 1}.${label}：${reason}`).join("；");
}

/** Why an answer cannot be given any more, as a Chinese sentence; null while it can. The last day still counts. */
export function whyNotAnswer(
  { state, dueOn }: { state: CorrectionState; dueOn: CivilDate },
  today: CivilDate,
): string | null {
  if (state !== "open") return `这份补正通知${correctionLabels[state]}，不能再提交。`;
  return today <= dueOn ? null : `补正期限${formatDate(dueOn)}已过，不能再提交。如有疑问请联系中心。`;
}

/** An item before and after its correction, in words; of a material the files tell the difference. */
export interface Change {
  label: string;
  before: string;
  after: string;
}

/** What the answers to a notice changed, in the order of the notice; to a condition something is said instead. */
export function changesOf(
  told: readonly ToldItem[],
  before: Readonly<Record<string, string>>,
  now: readonly ApplicationItem[],
  explanations: Readonly<Record<string, string>>,
): (Change & { item: string })[] {
  return told.flatMap(({ item, label }) => {
    const was = before[item];
    if (was === undefined) return [];
    const said = explanations[item.replace(/^condition:/, "")];
    return [{ item, label, before: was, after: said ?? now.find((one) => one.item === item)?.words ?? "" }];
  });
}
