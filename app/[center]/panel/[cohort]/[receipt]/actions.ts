"use server";

import { formatTime } from "@/lib/domain/china-time";
import { handIn, recuse, saveMark } from "@/lib/usecases/mark";
import { centerAction } from "@/lib/web/action";
import { recuseInput, sheetInput } from "./schema";

export const saveMarkAction = centerAction({
  permission: "mark.give",
  input: sheetInput,
  run: saveMark,
  message: ({ savedAt }) => `已保存 ${formatTime(savedAt)}`,
  data: ({ version, savedAt }) => ({ version: String(version), savedAt: formatTime(savedAt) }),
});

export const handInAction = centerAction({
  permission: "mark.give",
  input: sheetInput,
  run: handIn,
  message: ({ savedAt, total }) => `已交卷 ${formatTime(savedAt)}，总分 ${total} 分`,
});

export const recuseAction = centerAction({
  permission: "mark.give",
  input: recuseInput,
  run: recuse,
  message: ({ savedAt }) => `已回避 ${formatTime(savedAt)}`,
});
