import { type CivilDate, formatDate } from "../../base/civil-date";
import type { PaperBlock, PaperTable } from "../../base/paper";
import { inWords } from "../../recruitment/batch-name";
import { type FindingState, findingLabels } from "./project-finding";
import { type VisitMethod, type VisitState, visitMethodLabels } from "./supervision-visit";
import type { Result } from "./survey-results";

/** What third parties did, as their report says it. */
export interface SupervisionReport {
  visits: readonly {
    method: VisitMethod;
    plannedOn: CivilDate;
    heldOn: CivilDate | null;
    place: string | null;
    met: string | null;
    summary: string | null;
    state: VisitState;
  }[];
  findings: readonly {
    number: number;
    text: string;
    serious: boolean;
    state: FindingState;
    dueOn: CivilDate;
    verdict: string | null;
  }[];
  surveys: readonly { title: string; handed: number; answered: number; results: readonly Result[] }[];
}

export const heading = (text: string): PaperBlock => ({ kind: "heading", text });
export const paragraph = (text: string): PaperBlock => ({ kind: "paragraph", text });

/** The same with its headings numbered in their order. */
export function numbered(blocks: readonly PaperBlock[]): PaperBlock[] {
  let at = 0;
  return blocks.map((block) => {
    if (block.kind !== "heading") return block;
    at += 1;
    return heading(`${inWords(at)}、${block.text}`);
  });
}

/** A table below its heading, or a sentence where there is nothing to list. */
export function listed(title: string, none: string, table: PaperTable): PaperBlock[] {
  if (table.rows.length === 0) return [heading(title), paragraph(none)];
  return [heading(title), { kind: "table", ...table }];
}

/** What third parties visited, found and asked. */
export function supervisionBlocks({ visits, findings, surveys }: SupervisionReport): PaperBlock[] {
  const held = visits.filter(({ state }) => state === "held");
  return [
    ...listed("督导走访", "没有登记走访。", {
      head: ["日期", "方式", "地点和见到的人", "情况"],
      widths: [40, 22, 38, 56],
      aligns: ["center", "center", "left", "left"],
      rows: held.map(({ heldOn, plannedOn, method, place, met, summary }) => [
        formatDate(heldOn ?? plannedOn),
        visitMethodLabels[method],
        [place, met].filter(Boolean).join("；"),
        summary ?? "",
      ]),
    }),
    ...listed("发现的问题和整改", "没有要求整改的问题。", {
      head: ["序号", "问题和整改要求", "期限", "整改结果"],
      widths: [16, 58, 40, 42],
      aligns: ["center", "left", "center", "left"],
      rows: findings
        .filter(({ state }) => state !== "withdrawn")
        .map(({ number, text, serious, state, dueOn, verdict }) => [
          `${number}`,
          serious ? `（严重）${text}` : text,
          formatDate(dueOn),
          verdict && state === "closed" ? `${findingLabels[state]}：${verdict}` : findingLabels[state],
        ]),
    }),
    ...surveyBlocks(surveys),
  ];
}

function surveyBlocks(surveys: SupervisionReport["surveys"]): PaperBlock[] {
  if (surveys.length === 0) return [heading("满意度调查"), paragraph("没有开展满意度调查。")];
  return [
    heading("满意度调查"),
    ...surveys.flatMap(({ title, handed, answered, results }): PaperBlock[] => [
      paragraph(`${title}：发放 ${handed} 份，收回 ${answered} 份。`),
      {
        kind: "table",
        head: ["题目", "答卷", "结果"],
        widths: [62, 16, 78],
        aligns: ["left", "right", "left"],
        rows: results
          .filter(({ kind }) => kind !== "text")
          .map(({ title: asked, answered: given, mean, counts }) => [
            asked,
            `${given}`,
            [
              mean === null ? null : `平均 ${mean} 分`,
              ...counts.map(({ label, count }) => `${label} ${count} 份`),
            ]
              .filter(Boolean)
              .join("；"),
          ]),
      },
    ]),
  ];
}
