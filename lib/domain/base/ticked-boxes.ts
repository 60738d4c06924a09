import type { Option } from "./form";
import { toHalfWidth } from "./text-input";

const empty = "□☐";
const ticked = "☑☒■√✓✔●";

/** Options as an office form has them, one box each: "☑已登记　□已备案"; long ones on a line each. */
export function boxes(options: readonly Option[], chosen: readonly string[]): string {
  const isLong = options.some(({ label }) => [...label].length > 16);
  return options
    .map(({ value, label }) => (chosen.includes(value) ? "☑" : "□") + label)
    .join(isLong ? "\n" : "　");
}

const plain = (text: string) => toHalfWidth(text).replace(/[\s、,;。]/g, "");

/**
 * Which options somebody ticked on paper, as values in their order: by ☑, ■ or √ before or behind the words, or by
 * leaving nothing but the words of one. Boxes that were all left empty are no answer.
 */
export function tickedIn(text: string, options: readonly Option[]): string[] {
  const parts = text.split(new RegExp(`([${empty}${ticked}])`));
  const marked = new Set<number>();
  for (let at = 1; at < parts.length; at += 2) {
    if (!ticked.includes(parts[at] ?? "")) continue;
    // A tick is set before the words, or behind those before it.
    const before = plain(parts[at + 1] ?? "") !== "";
    marked.add(before ? at + 1 : at - 1);
  }
  const boxed = [...marked].map((at) => parts[at] ?? "");
  const words = parts.length > 1 ? boxed : wordsIn(text, options);
  const found = words.flatMap((word) => optionOf(word, options));
  return options.filter((option) => found.includes(option)).map(({ value }) => value);
}

/** Words without boxes, of one option or several: parted where the words of an option are not parted themselves. */
function wordsIn(text: string, options: readonly Option[], signs = [/\n/, /、/, /[，,；;　]/]): string[] {
  const [sign, ...finer] = signs;
  if (!sign || options.some(({ label }) => plain(label) === plain(text))) return [text];
  return text.split(sign).flatMap((word) => wordsIn(word, options, finer));
}

/** The words themselves, else the longest that the text begins with: somebody may have written behind it. */
function optionOf(word: string, options: readonly Option[]): Option[] {
  const text = plain(word);
  const same = options.find(({ label }) => plain(label) === text);
  const begun = options
    .filter(({ label }) => text.startsWith(plain(label)))
    .sort((one, other) => other.label.length - one.label.length)[0];
  const found = same ?? begun;
  return found ? [found] : [];
}
