import { type Form, form, longText, number, rows, text } from "../base/form";
import { readAnswers } from "../base/form-answers";

/** What an organization is looked at for, and out of how many points; points are whole. */
export interface Indicator {
  id: string;
  title: string;
  about: string | null;
  points: number;
}

export const indicatorForm = form({
  indicators: rows(
    "指标",
    {
      title: text("指标", { most: 30 }),
      about: text("看什么", { most: 120, optional: true }),
      points: number("满分", { least: 1, most: 100 }),
    },
    { least: 1, most: 20 },
  ),
});

/** The four fields that graduation assessments usually look at. */
const usual = [
  { title: "组织架构", about: "章程、理事会、制度健全并按章程运行", points: 25 },
  { title: "团队能力", about: "专职和志愿者队伍稳定，能独立开展服务", points: 25 },
  { title: "财务管理", about: "有独立账户，账目清楚，资金来源可持续", points: 25 },
  { title: "项目运作", about: "有持续的服务项目，成效有记录", points: 25 },
] as const;

/** Indicators as a record holds them, with an id each; the usual ones where there are none. */
export function indicatorsOf(stored: unknown): Indicator[] {
  // The record has numbers where a form has what was typed.
  const typed = (Array.isArray(stored) ? stored : usual).map((one) => ({
    ...one,
    points: `${one?.points ?? ""}`,
  }));
  const read = readAnswers(indicatorForm, { indicators: typed });
  if (!read.ok) throw new TypeError(`indicators that no form wrote: ${JSON.stringify(read.faults)}`);
  return read.value.indicators.map((one, at) => ({ id: `i${at + 1}`, ...one }));
}

/** A sheet with points and a remark for each indicator, and what `last` asks besides. */
export function sheetForm(indicators: readonly Indicator[], last: Form): Form {
  const lines = indicators.flatMap(({ id, title, about, points }) => [
    [id, number(`${title}（满分 ${points}）`, { most: points, unit: "分", ...(about && { hint: about }) })],
    [`${id}n`, text(`${title}的说明`, { most: 200, optional: true })],
  ]);
  return { ...Object.fromEntries(lines), ...last };
}

export const selfScoreParts = form({ statement: longText("自评总结", { most: 2000 }) });
export const evaluationParts = form({
  findings: longText("评审发现", { most: 2000 }),
  advice: longText("建议", { most: 1000, optional: true }),
});

/** What is wrong with a sheet, by the names of its fields on a page, where they stand under `sheet`. */
export function sheetFaults(faults: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(faults).map(([place, fault]) => [`sheet.${place}`, fault]));
}

/** Points and remarks by indicator, as they are kept. */
export type Scores = Record<string, { points: number; note: string | null }>;

/** What a sheet says of its indicators. */
export function scoresIn(indicators: readonly Indicator[], answers: Record<string, unknown>): Scores {
  return Object.fromEntries(
    indicators.map(({ id }) => {
      const note = answers[`${id}n`];
      return [id, { points: Number(answers[id]), note: typeof note === "string" ? note : null }];
    }),
  );
}

export function scoresOf(stored: unknown): Scores {
  return typeof stored === "object" && stored !== null ? (stored as Scores) : {};
}

/** The answers that a sheet begins with. */
export function sheetValues(scores: Scores): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(scores).flatMap(([id, { points, note }]) => [
      [id, points],
      [`${id}n`, note ?? ""],
    ]),
  );
}

/** The words of a sheet as they stand: of its draft where there is one, or else of what was handed in and given back. */
export function sheetWords(sheet: {
  draft: Readonly<Record<string, string>> | null;
  scores: Scores;
  findings: string | null;
  advice: string | null;
}): Record<string, number | string> {
  const { draft, scores, findings, advice } = sheet;
  return draft ?? { ...sheetValues(scores), findings: findings ?? "", advice: advice ?? "" };
}

/** A sheet as it is typed, to be gone on with: the words of its fields, whatever else was sent left out. */
export function draftOf(asked: Form, sheet: unknown): Record<string, string> {
  const typed = typeof sheet === "object" && sheet !== null ? Object.entries(sheet) : [];
  return Object.fromEntries(
    typed.flatMap(([name, value]) =>
      name in asked && typeof value === "string" ? [[name, value.slice(0, 4000)]] : [],
    ),
  );
}

/** All points together. */
export function totalOf(scores: Scores): number {
  return Object.values(scores).reduce((sum, { points }) => sum + points, 0);
}
