import type { CivilDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { date, form, longText, text } from "../../base/form";
import type { CallState } from "./call-lifecycle";
import { type CallWindow, closingInWords, isRunOut, runsOutAt } from "./call-phase";

// What is added to a published call (补充公告). What applicants rely on never changes: an amendment stands beside it,
// dated, and an extension of the window is one, with a reason.

export const supplementForm = form({
  title: text("标题", { most: 60, hint: "如“关于补充入驻条件的公告”" }),
  body: longText("内容", { most: 5000, rich: true, hint: "写明改动或补充的是公告的哪一部分，自何时起" }),
});

export const extensionForm = form({
  closesOn: date("新的截止日期"),
  closesAt: text("新的截止时间", { most: 10, optional: true, hint: "如18:00；留空为当日 24 时前" }),
  reviewOn: date("评审日期", { optional: true }),
  reason: longText("延长的原因", { most: 500, hint: "写在补充公告里，申请方看得到" }),
});

/** Why nothing can be added to a call that stands where it stands today; null when it can. */
export function whyNotSupplement(state: CallState): string | null {
  if (state === "preparing") return "公告还没有发布，直接修改招募方案即可。";
  if (state === "completed" || state === "ended") return "本批次已经结束，不再补充。";
  return null;
}

/** Why the window cannot become longer; null when it can. A call that has closed opens again, until its review begins. */
export function whyNotExtend(state: CallState): string | null {
  if (state === "preparing") return "公告还没有发布，直接修改招募起止日期即可。";
  return state === "recruiting" || state === "closed" ? null : "评审已经开始，招募期不能再延长。";
}

export type Extension = Pick<CallWindow, "closesOn" | "closesAt"> & { reviewOn: CivilDate | null };

/** What is wrong with a new end of the window, one Chinese sentence per field; empty when it may stand. */
export function extensionFaults(window: CallWindow, to: Extension, now: Date): FieldErrors {
  if (runsOutAt(to) <= runsOutAt(window))
    return { closesOn: `新的截止时间应晚于原来的（${closingInWords(window)}）。` };
  if (isRunOut(to, now)) return { closesOn: "新的截止时间已经过去，请改到今后。" };
  if (to.reviewOn !== null && to.reviewOn <= to.closesOn)
    return { reviewOn: `评审日期应晚于新的截止日期，请一并修改，或留空另行通知。` };
  return {};
}

/** The supplement that tells an extension. */
export function extensionInWords(call: CallWindow & { name: string }, to: Extension, reason: string) {
  return {
    title: `关于延长${call.name}招募期的补充公告`,
    body: `${call.name}招募截止时间由${closingInWords(call)}延长至${closingInWords(to)}。已提交的申请继续有效；没有提交的草稿可以继续填写。\n原因：${reason}`,
  };
}
