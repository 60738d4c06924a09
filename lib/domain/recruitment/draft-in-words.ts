import { chinaDate } from "../base/china-time";
import { formatDate } from "../base/civil-date";
import type { ApplicantStatus } from "./applicant-status";
import { type CallWindow, closingInWords } from "./call/call-phase";
import { draftsEndAt } from "./draft";

/** Where a draft stands, as its applicant is told: to be gone on with, or closed with its call. */
export function draftInWords(
  window: Pick<CallWindow, "closesOn" | "closesAt">,
  open: boolean,
): ApplicantStatus {
  if (open)
    return {
      label: "草稿",
      tone: "todo",
      meaning: `还没有提交，内容都已保存。请在${closingInWords(window)}截止前填完并提交。`,
    };
  const until = formatDate(chinaDate(draftsEndAt(window)));
  return {
    label: "未提交",
    tone: "ended",
    meaning: `招募已经截止，这份草稿没有提交，不能再修改，将于${until}后删除。`,
  };
}
