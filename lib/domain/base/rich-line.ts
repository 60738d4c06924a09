/** A piece of a line: words, perhaps bold, perhaps a link. */
export interface RichRun {
  text: string;
  bold?: true;
  href?: string;
}

// No quantifier here can run over the same text again and again: 100,000 brackets are read in one pass.
const token =
  /\\([\\*[\]#|.-])|(\*+)|\[((?:\\[\\*[\]]|[^[\]\\]){1,300})\]\(([^\s()<>"]{1,1000})\)|[^\\*[]+|[\s\S]/g;

/** The address where it may be linked to, else null: web pages, telephone numbers and mail, nothing that runs. */
export function safeHref(typed: string): string | null {
  const href = typed.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, so that "java\tscript:" would run
  if (/[\s\u0000-\u001f<>"]/.test(href)) return null;
  return /^(https?:\/\/[^/]|tel:\+?[\d-]+$|mailto:[^@]+@[^@]+$)/i.test(href) ? href : null;
}

/**
 * One line with its marks: `**bold**`, `[words](address)`, a backslash before a mark that is meant as it stands.
 * Whatever does not fit (a lone `**`, four stars of a masked number, an address that is not safe) stays as typed.
 */
export function readRichLine(line: string): RichRun[] {
  const tokens = [...line.matchAll(token)].map(([whole, escaped, stars, label, href]) => {
    const linked = label !== undefined && href !== undefined ? safeHref(href) : null;
    if (linked !== null && label !== undefined)
      return { text: label.replace(/\\([\\*[\]])/g, "$1"), href: linked };
    return { text: escaped ?? whole, mark: stars === "**" };
  });
  const runs: RichRun[] = [];
  let closing: number | null = null;
  for (const [at, { text, href, mark }] of tokens.entries()) {
    if (mark && closing === null) {
      closing = closingOf(tokens, at);
      if (closing !== null) continue;
    } else if (mark && at === closing) {
      closing = null;
      continue;
    }
    push(runs, { text, ...(closing !== null && { bold: true as const }), ...(href && { href }) });
  }
  return runs;
}

/** Where the bold that begins here ends: it neither begins nor ends with a space. */
function closingOf(tokens: readonly { text: string; mark?: boolean }[], at: number): number | null {
  const next = tokens[at + 1];
  if (!next || next.mark || /^\s/.test(next.text)) return null;
  // From here on: a search from the start would read a long line once for each of its marks.
  let found = at + 2;
  while (found < tokens.length && !tokens[found]?.mark) found += 1;
  return found < tokens.length && !/\s$/.test(tokens[found - 1]?.text ?? " ") ? found : null;
}

/** Adds a run, to the one before it where both look the same. */
function push(runs: RichRun[], run: RichRun): void {
  const last = runs.at(-1);
  if (last && last.bold === run.bold && last.href === undefined && run.href === undefined)
    last.text += run.text;
  else runs.push(run);
}

/** The line that `readRichLine` reads back as these runs. */
export function writeRichLine(runs: readonly RichRun[]): string {
  const stretches: { bold: boolean; line: string }[] = [];
  for (const run of joined(runs)) {
    const bold = run.bold === true;
    const last = stretches.at(-1);
    if (last?.bold === bold) last.line += written(run);
    else stretches.push({ bold, line: written(run) });
  }
  return stretches.map(({ bold, line }) => (bold ? around(line, (words) => `**${words}**`) : line)).join("");
}

function written({ text, href }: RichRun): string {
  const line = text.replace(/\s/g, " ");
  if (href === undefined) return escaped(line);
  return around(line, (words) => `[${words.replace(/[\\*[\]]/g, "\\$&")}](${addressOf(href)})`);
}

/** Marks around the words; the spaces at their ends stay outside, and no words get no marks. */
function around(line: string, marked: (words: string) => string): string {
  const words = line.trim();
  return words === "" ? line : line.replace(words, () => marked(words));
}

/** Runs that look the same side by side are one. */
function joined(runs: readonly RichRun[]): RichRun[] {
  const merged: RichRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.bold === run.bold && last.href === run.href) last.text += run.text;
    else if (run.text !== "") merged.push({ ...run });
  }
  return merged;
}

function addressOf(href: string): string {
  return href.replace(/\(/g, "%28").replace(/\)/g, "%29");
}

function escaped(words: string): string {
  return words.replace(/[\\*[]/g, "\\$&");
}
