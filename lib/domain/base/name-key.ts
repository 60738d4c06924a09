/** Signs nobody sees: the default-ignorable code points, and the anchors of annotations. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
/** What is left of space and control characters after NFKC, and the empty sign of Braille. */
const SPACE = /[\0- \x7F-\xA0\u1680\u2028\u2029\u2800]/g;

/** Latin, Greek and Cyrillic capitals. The few letters of later Unicode versions are left to whoever knows them. */
const CAPITALS = /[A-ZÀ-ÖØ-ÞΑ-ΡΣ-ΫЀ-Я]/g;

/** Of these kinds one sign stands for all: a clerk who copies a name from paper types whichever is at hand. */
const KINDS: readonly [sign: string, all: RegExp][] = [
  ["·", /[.\u2022\u2027\u2219\u22C5\u2E31\u2E33\u30FB]/g],
  ["-", /[\u2010-\u2015\u2212]/g],
  ["(", /[[{<\u2329\u27E8\u3008\u300A\u300C\u300E\u3010\u3014\u3016\u3018\u301A]/g],
  [")", /[\]}>\u232A\u27E9\u3009\u300B\u300D\u300F\u3011\u3015\u3017\u3019\u301B]/g],
  ['"', /['`\u2018\u2019\u201C-\u201F]/g],
];

/**
 * The form by which names are compared, never shown: two spellings of one name have the same. Widths and compatibility
 * forms (Unicode NFKC), case and space do not count, nor signs nobody sees, nor which dot, dash, bracket or quote was
 * typed; all other signs do. Empty for a name of which nothing can be seen.
 *
 * The database keeps it in the columns `name_key`, by a function of the same name that gives the same.
 */
export function nameKey(name: string): string {
  const plain = name
    .replace(UNSEEN, "")
    .normalize("NFKC")
    .replace(SPACE, "")
    .replace(CAPITALS, (capital) => capital.toLowerCase());
  return KINDS.reduce((key, [sign, all]) => key.replace(all, sign), plain).normalize("NFKC");
}
