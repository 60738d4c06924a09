import { AppError } from "@/lib/domain/base/errors";
import { fingerprint } from "./fingerprint";

type Words = Readonly<Record<string, string | number | null>>;

/** Names the words of a form as they stood when its page was made; of one that was not begun yet as well. */
export function wordsSeen(words: Words): string {
  return fingerprint(Object.entries(words).sort());
}

/**
 * Refuses to write over words that the person did not see. Call it once the record is locked. The same words once more,
 * because the network was lost before the answer came, are no other words.
 */
export function assertWordsSeen(stored: Words, written: Words, seen: string | undefined): void {
  const now = wordsSeen(stored);
  if (seen === undefined || seen === now || wordsSeen(written) === now) return;
  throw new AppError(
    "conflict",
    "您打开本页之后，同事保存过这份内容。为免覆盖，本次没有保存：请先复制您填写的内容，再刷新页面，点“清空重填”核对。",
  );
}
