import { compoundSurnames } from "./compound-surnames";
import { normalizeMobile } from "./mobile";
import { cleanName, toPlainCode } from "./text-input";

/**
 * How a center hides names in what it publishes. Both habits exist and no rule settles it, but one center must use
 * one everywhere: two masks of the same name laid side by side give the name away.
 */
export const maskRules = ["keepEnds", "keepSurname"] as const;
export type MaskRule = (typeof maskRules)[number];

export const maskRuleLabels: Record<MaskRule, string> = {
  keepEnds: "保留姓氏和末字（张*三）",
  keepSurname: "只保留姓氏（张**）",
};

const HIDDEN = "*";
const characters = new Intl.Segmenter("zh", { granularity: "grapheme" });

/**
 * Masks a person's name, one asterisk per hidden character, at least one of them: 张三 -> 张*; 张小三 -> 张*三 or 张**;
 * 欧阳小三 -> 欧阳*三 or 欧阳**; 阿依古丽·买买提 -> 阿***·**提 or 阿***·***. The separators "·" and space stay visible.
 * Empty text stays empty.
 */
export function maskName(name: string, rule: MaskRule): string {
  const shown = Array.from(characters.segment(cleanName(name)), ({ segment }) => segment);
  const count = shown.filter((character) => !isSeparator(character)).length;
  const surname = surnameLength(shown, count);
  const tail = rule === "keepEnds" && count > surname + 1 ? count : 0;
  let place = 0;
  return shown
    .map((character) => {
      if (isSeparator(character)) return character;
      place += 1;
      return place <= surname || place === tail ? character : HIDDEN;
    })
    .join("");
}

/**
 * Masks a telephone number: mobile 138****1234; landline 0352-****234, area code and last three digits visible, the
 * extension dropped. What is neither is hidden altogether, because nobody knows what it would give away.
 */
export function maskPhone(text: string): string {
  const mobile = normalizeMobile(text);
  if (mobile !== null) return `${mobile.slice(0, 3)}****${mobile.slice(7)}`;
  const landline =
    /^\(?(010|02\d|0[3-9]\d{2})?\)?-?([2-8]\d{3,4})(\d{3})(?:(?:-|转|x|ext\.?)\d{1,6})?$/i.exec(
      toPlainCode(text),
    );
  if (landline === null) return text.trim() === "" ? "" : HIDDEN.repeat(4);
  const [, area, hidden = "", shown = ""] = landline;
  return `${area === undefined ? "" : `${area}-`}${HIDDEN.repeat(hidden.length)}${shown}`;
}

/** How many leading characters are the surname: always fewer than the whole name, so that something is hidden. */
function surnameLength(shown: readonly string[], count: number): number {
  if (count < 2) return 0;
  return count > 2 && compoundSurnames.has(shown.slice(0, 2).join("")) ? 2 : 1;
}

function isSeparator(character: string): boolean {
  return character === "·" || character === " ";
}
