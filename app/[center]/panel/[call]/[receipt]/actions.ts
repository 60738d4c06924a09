"use server";

import { formatTime } from "@/lib/domain/base/china-time";
import { handIn, recuse, saveMark } from "@/lib/usecases/review/mark";
import { centerAction } from "@/lib/web/action";
import { recuseInput, sheetInput } from "./schema";

/** Both buttons of a sheet: without script a page shows the answer of one action per form, and not of a second. */
export const giveMarkAction = centerAction({
  permission: "mark.give",
  input: sheetInput,
  run: async (ctx, { act, ...sheet }) => (act === "handIn" ? handIn(ctx, sheet) : saveMark(ctx, sheet)),
  message: (given) =>
    "total" in given
      ? `已交卷 ${formatTime(given.savedAt)}，总分 ${given.total} 分`
      : `已保存 ${formatTime(given.savedAt)}`,
  data: (given) => ({
    ...("version" in given ? { version: String(given.version) } : {}),
    savedAt: formatTime(given.savedAt),
  }),
});

export const recuseAction = centerAction({
  permission: "mark.give",
  input: recuseInput,
  run: recuse,
  message: ({ savedAt }) => `已回避 ${formatTime(savedAt)}`,
});
