import type { CallState } from "./call-lifecycle";

/**
 * Why no file can be added to a call that stands where it stands today; null when one can. While applications come in,
 * something that was forgotten may still be added, with its date beside it.
 */
export function whyNotAddToCall(state: CallState): string | null {
  if (state === "preparing" || state === "recruiting") return null;
  return "招募已经截止，公告的附件不能再补充。";
}

/** Why a file cannot be taken away or replaced: applicants rely on what was published. */
export function whyNotTakeFromCall(state: CallState): string | null {
  return state === "preparing" ? null : "公告已经发布，申请方据此准备材料，附件不能删除或替换，只能补充。";
}
