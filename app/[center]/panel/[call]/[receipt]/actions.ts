"use server";

import { formatTime } from "@/lib/domain/base/china-time";
import { handIn, recuse, saveMark } from "@/lib/usecases/review/mark";
import { centerAction } from "@/lib/web/action";
import { leftToDo } from "./left-to-do";
import { recuseInput, sheetInput, typedSheetInput } from "./schema";

/** A page that lives saves by itself and knows what is wrong on it; the answer is what the next save begins with. */
export const autosaveAction = centerAction({
  permission: "mark.give",
  input: typedSheetInput,
  run: saveMark,
  quiet: true,
  data: ({ version, savedAt }) => ({ version: String(version), savedAt: formatTime(savedAt) }),
});

/** All buttons of a sheet: without script a page shows the answer of one action per form, and not of a second. */
export const giveMarkAction = centerAction({
  permission: "mark.give",
  input: sheetInput,
  run: async (ctx, { act, ...sheet }) => ({
    act,
    given: act === "handIn" ? await handIn(ctx, sheet) : await saveMark(ctx, sheet),
  }),
  message: ({ given }) =>
    "total" in given
      ? `已提交评分 ${formatTime(given.savedAt)}，总分 ${given.total} 分`
      : `已保存 ${formatTime(given.savedAt)}`,
  data: ({ act, given }) => {
    // After the commit: what is right was saved, and the rest is named beside its fields.
    const left = "total" in given ? null : leftToDo(given, act);
    if (left) throw left;
    return { act };
  },
});

export const recuseAction = centerAction({
  permission: "mark.give",
  input: recuseInput,
  run: recuse,
  message: ({ savedAt }) => `已回避 ${formatTime(savedAt)}`,
});
