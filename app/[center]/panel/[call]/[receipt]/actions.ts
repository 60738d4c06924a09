"use server";

import { formatTime } from "@/lib/domain/base/china-time";
import { handIn, recuse, saveMark } from "@/lib/usecases/review/mark";
import { centerAction } from "@/lib/web/action";
import { recuseInput, sheetInput } from "./schema";

/** All buttons of a sheet: without script a page shows the answer of one action per form, and not of a second. */
export const giveMarkAction = centerAction({
  permission: "mark.give",
  input: sheetInput,
  run: async (ctx, { act, ...sheet }) => {
    // Handing in refuses a sheet with gaps, and says which: there is nothing to ask about it.
    if (act === "handIn" || (act === "ask" && hasGaps(sheet.points))) return handIn(ctx, sheet);
    return { ...(await saveMark(ctx, sheet)), act };
  },
  message: (given) =>
    "total" in given
      ? `已提交评分 ${formatTime(given.savedAt)}，总分 ${given.total} 分`
      : `已保存 ${formatTime(given.savedAt)}`,
  data: (given) => ({
    ...("version" in given ? { version: String(given.version), act: given.act } : {}),
    savedAt: formatTime(given.savedAt),
  }),
});

function hasGaps(points: Record<string, string>): boolean {
  return Object.values(points).some((text) => text.trim() === "");
}

export const recuseAction = centerAction({
  permission: "mark.give",
  input: recuseInput,
  run: recuse,
  message: ({ savedAt }) => `已回避 ${formatTime(savedAt)}`,
});
