import { readFileSync } from "node:fs";
import { outcomeLabels, type Ranking, type Review, ReviewError, rank } from "../lib/domain/scoring/index.ts";

/**
 * npm run rank -- review.json [--json]
 *
 * Recomputes a published result from its marks, without the platform: prints the ranking as a table, or
 * with --json as it comes out of the scoring module. Exit code 1 and one sentence per problem on bad input.
 */
function main(args: string[]): void {
  const [path, ...more] = args.filter((arg) => !arg.startsWith("-"));
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--json");
  if (path === undefined || more.length > 0 || unknown !== undefined) {
    fail("用法：npm run rank -- review.json [--json]");
    return;
  }
  const review = readJson(path);
  if (review === undefined) return;
  try {
    const ranking = rank(review);
    const text = args.includes("--json") ? JSON.stringify(ranking, null, 2) : table(ranking);
    process.stdout.write(`${text}\n`);
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error;
    fail(`评审数据有${error.issues.length}处问题：`);
    for (const issue of error.issues) fail(`- ${printable(issue.message)}`);
  }
}

/** The parsed file, whatever it holds: `rank` checks its shape. `undefined` after a sentence about why not. */
function readJson(path: string): Review | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    fail(`读不到文件“${printable(path)}”，请检查文件名和权限。`);
    return undefined;
  }
  try {
    // Notepad puts a byte order mark in front, which JSON does not allow.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    fail(`文件“${printable(path)}”不是有效的JSON。`);
    return undefined;
  }
}

function table(ranking: Ranking): string {
  const head = ["名次", "申请", "得分", "结果", "计入", "去掉", "回避", "缺席", "待评"];
  const body = ranking.rows.map((row) => [
    row.rank === null ? "-" : String(row.rank),
    printable(row.applicant),
    row.score ?? "-",
    outcomeLabels[row.outcome],
    String(row.counted),
    row.dropped.length === 0 ? "-" : printable(row.dropped.join("、")),
    String(row.recused),
    String(row.absent),
    String(row.pending),
  ]);
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  const lines = rows.map((row) =>
    row
      .map((text, column) => pad(text, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [...lines, "", ...summary(ranking)].join("\n");
}

function summary({ cut, tiedAtCut, pending }: Ranking): string[] {
  const lines = [
    `名额${cut.quota}，入围${cut.admitted}。末位入围${cut.lastAdmitted ?? "-"}，首位未入围${cut.firstExcluded ?? "-"}，相差${cut.margin ?? "-"}。`,
  ];
  if (tiedAtCut.length > 0) lines.push(`名额线上同分：${printable(tiedAtCut.join("、"))}。`);
  if (pending.length > 0) lines.push(`还有${pending.length}项评分未提交，本排名只是暂时的。`);
  return lines;
}

// East Asian wide and full-width characters, from Unicode's EastAsianWidth: they take two columns.
const WIDE =
  /[\u{1100}-\u{115f}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue; // drawn on top of their neighbour
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

function pad(text: string, columns: number): string {
  return text + " ".repeat(columns - width(text));
}

/** An id may hold anything; control characters must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, "�");
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

main(process.argv.slice(2));
