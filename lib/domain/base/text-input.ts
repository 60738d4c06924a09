/** Signs nobody sees or types: they ride along with text pasted from Word or WeChat, or are there to deceive. */
const UNSEEN = String.raw`\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB`;
/** Of them those that shape a sign beside them: the variant of a character, the colour of an emoji, a Mongolian letter. */
const SHAPING = String.raw`(?<=\p{Script=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|(?<=\p{Script=Mongolian})[\u180B-\u180F]|(?<=\p{Emoji})\uFE0F|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`;
const INVISIBLE = new RegExp(`[${UNSEEN}]`, "gu");
const MEANINGLESS = new RegExp(`(?!${SHAPING}|[\\n\\r\\t])[${UNSEEN}]`, "gu");
/** Dashes that input methods give for "-": hyphens, en and em dash, horizontal bar, minus sign. */
const DASHES = /[\u2010-\u2015\u2212]/g;
/** What text copied out of a PDF has in place of characters: the radicals of the same shape. */
const RADICALS =
  "\u2EA0\u2EC1\u2EC4\u2EC5\u2EC6\u2EC9\u2ECB\u2ED3\u2ED4\u2ED8\u2ED9\u2EDA\u2EDB\u2EDC\u2EDD\u2EE2\u2EE3\u2EE4\u2EE5\u2EE6\u2EE7\u2EE8\u2EE9\u2EEA\u2EEC\u2EEE\u2EF0";
const CHARACTERS = "民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙";
/** Dots that input methods give for the separator of names such as 阿依古丽·买买提. */
const NAME_DOTS = /[\u2022\u2027\u2219\u22C5\u2E31\u30FB\uFF65]/g;

/**
 * Text as it may come in: without control signs but line ends and tabs, without marks of direction and of zero width.
 * What shapes a sign beside it stays, so that rare characters, Mongolian names and emoji are kept; a blank that looks
 * like a sign (of Braille, of hieroglyphs) becomes a space, so that it counts as nothing typed.
 */
export function withoutInvisible(text: string): string {
  return text
    .replace(/[\u2800\u{13441}\u{13442}]/gu, " ")
    .replace(/[\u2028\u2029]/g, "\n")
    .replace(MEANINGLESS, "");
}

/** Full-width ASCII and the ideographic space become their half-width forms; everything else is kept. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");
}

/** For codes, numbers and dates: half-width, one kind of dash, and no spaces or invisible marks at all. */
export function toPlainCode(text: string): string {
  return toHalfWidth(text).replace(DASHES, "-").replace(INVISIBLE, "").replace(/\s+/g, "");
}

/** For codes handed over on paper, shown in groups: plain capitals and digits without the dashes between the groups. */
export function toUngroupedCode(text: string): string {
  return toPlainCode(text).replaceAll("-", "").toUpperCase();
}

/** A radical as the character of its shape: the ones of Kangxi by NFKC, those of the supplement by name. */
function asCharacter(radical: string): string {
  return CHARACTERS.charAt(RADICALS.indexOf(radical)) || radical.normalize("NFKC");
}

/**
 * Cleans a typed name of a person or an organization: trimmed, runs of space collapsed, the space that Word
 * users put between two Han characters (张　三) removed, one kind of "·", characters for radicals. Widths and rare
 * characters are kept: Unicode normalization would replace some of them by others.
 */
export function cleanName(text: string): string {
  return withoutInvisible(text)
    .replace(/[\u2E80-\u2FD5]/g, asCharacter)
    .replace(/\s+/g, " ")
    .replace(NAME_DOTS, "·")
    .replace(/ *· */g, "·")
    .replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, "")
    .trim();
}

/** Whether a name has anything to be called by: at least one letter or digit, of any script. */
export function isSpeakable(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}

/** Letters and digits for what people copy by hand: no 0/O and no 1/I/L, which are mistaken for each other. */
export const clearSigns = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
