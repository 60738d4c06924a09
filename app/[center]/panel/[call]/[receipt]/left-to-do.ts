import { formatTime } from "@/lib/domain/base/china-time";
import { AppError } from "@/lib/domain/base/errors";
import type { SavedSheet } from "@/lib/usecases/review/mark";

/** What must be put right on a saved sheet before its button does what it says, field by field; null when nothing. */
export function leftToDo(
  { wrong, missing, savedAt }: SavedSheet,
  act: "save" | "ask" | "handIn",
): AppError | null {
  const fields = act === "save" ? wrong : { ...missing, ...wrong };
  if (Object.keys(fields).length === 0) return null;
  const [faults, gaps] = [Object.keys(wrong).length, Object.keys(missing).length];
  const words = [
    ...(faults > 0 ? [`${faults} 项分数需要改正`] : []),
    ...(gaps > 0 && act !== "save" ? [`${gaps} 项还没有打分`] : []),
  ];
  const next = act === "save" ? "" : "，打分表还没有提交";
  return new AppError(
    "invalid",
    `${words.join("，")}${next}。其余分数已保存 ${formatTime(savedAt)}。`,
    fields,
  );
}
