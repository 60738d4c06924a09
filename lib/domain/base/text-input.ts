/** Zero-width and direction marks that ride along with text pasted from Word or WeChat. */
const INVISIBLE = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;
/** Dashes that input methods give for "-": hyphens, en and em dash, horizontal bar, minus sign. */
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Dots that input methods give for the separator of names such as 阿依古丽·买买提. */
const NAME_DOTS = /[\u2022\u2027\u2219\u22C5\u2E31\u30FB\uFF65]/g;

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

/**
 * Cleans a typed name of a person or an organization: trimmed, runs of space collapsed, the space that Word
 * users put between two Han characters (张　三) removed, one kind of "·". Widths and rare characters are kept:
 * Unicode normalization would replace some of them by others.
 */
export function cleanName(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(INVISIBLE, "")
    .replace(NAME_DOTS, "·")
    .replace(/ *· */g, "·")
    .replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, "")
    .trim();
}

/** Letters and digits for what people copy by hand: no 0/O and no 1/I/L, which are mistaken for each other. */
export const clearSigns = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
