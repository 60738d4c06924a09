import type { PaperTable } from "../../base/paper";
import { inWords } from "../../recruitment/batch-name";

/**
 * A clause and those below it. A plain one has no number and none below it: a paragraph. At the top the numbered ones
 * are articles (第一条), in an article they are items (（一）), below an item 1., 2. Nothing lies deeper.
 */
export interface Clause {
  text: string;
  plain: boolean;
  parts: readonly Clause[];
  /** What a paragraph became that stands for a table; its text is then the name of the table. */
  table?: PaperTable | undefined;
}

/** Signs of all clauses together: a long contract has some 20,000. */
export const mostSigns = 60_000;

/** A clause as it is printed: its number in words, empty for a paragraph. */
export interface NumberedClause {
  level: 1 | 2 | 3;
  number: string;
  text: string;
  table?: PaperTable | undefined;
}

const marks = ["# ", "- ", "-- "] as const;

/** The clauses in their order, each with its number; numbers are counted here and typed nowhere. */
export function numbered(clauses: readonly Clause[]): NumberedClause[] {
  return within(clauses, 1);
}

function within(clauses: readonly Clause[], level: 1 | 2 | 3): NumberedClause[] {
  let count = 0;
  return clauses.flatMap(({ text, plain, parts, table }) => {
    if (plain) return [{ level, number: "", text, table }];
    count += 1;
    return [
      { level, number: numberAt(level, count), text },
      ...(level < 3 ? within(parts, level === 1 ? 2 : 3) : []),
    ];
  });
}

function numberAt(level: 1 | 2 | 3, count: number): string {
  const words = count < 100 ? inWords(count) : String(count);
  if (level === 1) return `第${words}条`;
  return level === 2 ? `（${words}）` : `${count}.`;
}

/** The clauses as lines that anybody can type: "# " opens an article, "- " an item, "-- " one below it. */
export function clausesAsText(clauses: readonly Clause[], level = 0): string {
  const lines = clauses.map((one) => {
    const line = (one.plain ? "" : marks[level]) + one.text;
    return one.parts.length === 0 ? line : `${line}\n${clausesAsText(one.parts, level + 1)}`;
  });
  return lines.join(level === 0 ? "\n\n" : "\n");
}

export type ReadClauses = { ok: true; clauses: Clause[] } | { ok: false; fault: string };

/** A clause while it is read: more may come below it. */
interface Open extends Clause {
  parts: Open[];
}

/**
 * Reads what `clausesAsText` writes, and what people make of it: full-width signs, any spaces, empty lines. The fault
 * names the first line that fits nowhere, counted as in the text.
 */
export function readClauses(text: string): ReadClauses {
  if (text.length > mostSigns) return fault(`条款共 ${text.length} 字，最多 ${mostSigns} 字。`);
  const top: Open[] = [];
  for (const [at, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "") continue;
    const { level, words } = markOf(line);
    if (words === "") return fault(`第 ${at + 1} 行只有记号，没有文字。`);
    const place = placeFor(top, level);
    if (place === null)
      return fault(
        `第 ${at + 1} 行：“${line.slice(0, 20)}”的上面没有可以归入的${level === 2 ? "条" : "项"}。`,
      );
    place.push({ text: words, plain: level === 0, parts: [] });
  }
  if (!top.some(({ plain }) => !plain))
    return fault("还没有条。每一条以“# ”开头写在单独一行，如“# 孵化期限”。");
  const empty = top.find(({ plain, parts }) => !plain && parts.length === 0);
  if (empty) return fault(`“${empty.text}”这一条还没有内容，请在下面写。`);
  return { ok: true, clauses: top };
}

function fault(words: string): ReadClauses {
  return { ok: false, fault: words };
}

function markOf(line: string): { level: 0 | 1 | 2 | 3; words: string } {
  const [, mark = ""] = /^([#＃]|[-－]{1,2})(?=\s|$)/.exec(line) ?? [];
  const words = line.slice(mark.length).trim();
  if (mark === "") return { level: 0, words };
  if (/[#＃]/.test(mark)) return { level: 1, words };
  return { level: mark.length === 1 ? 2 : 3, words };
}

/** Where a line of this level goes: a paragraph stays in the article it stands in. */
function placeFor(top: Open[], level: 0 | 1 | 2 | 3): Open[] | null {
  const article = top.findLast(({ plain }) => !plain);
  if (level === 1) return top;
  if (level === 0) return article?.parts ?? top;
  if (level === 2) return article?.parts ?? null;
  return article?.parts.findLast(({ plain }) => !plain)?.parts ?? null;
}
