import { describe, expect, it } from "vitest";
import { columnsOf, filledPaper } from "@/lib/domain/recruitment/application/application-paper";
import { readApplication } from "@/lib/domain/recruitment/application/application-steps";
import { type PaperTables, readPaper } from "@/lib/domain/recruitment/read-paper";
import { typedApplication } from "../../../support/recruitment/applications";
import { paperAnswers, paperAsks } from "../../../support/recruitment/paper-asks";

const typed = typedApplication({ ...paperAnswers, fullTimeStaff: "３" });

/** The form as its tables, two answers to a row where there is room. */
function tablesOf(): string[][][] {
  return filledPaper(paperAsks, typed).flatMap(({ lines }) => {
    const plain = lines.filter(({ rows }) => rows === null);
    const cells = plain.map(({ label, hint, words }) => [`${label}\n${hint}`, words]);
    const grids = lines.flatMap(({ field, rows }) => (rows ? [[columnsOf(field), ...rows]] : []));
    return [
      cells.length > 1 ? [[...(cells[0] ?? []), ...(cells[1] ?? [])], ...cells.slice(2)] : cells,
      ...grids,
    ];
  });
}

describe("readPaper", () => {
  it("reads back all that was written, also where two labels are the same", () => {
    const read = readPaper(paperAsks, tablesOf());
    expect(readApplication(paperAsks, { ...read, publicationConsent: "yes" })).toEqual(
      readApplication(paperAsks, typed),
    );
    expect(read).toMatchObject({ serviceField: "为老服务", answers: { q6: "同名的问题" } });
  });

  it("finds labels that an office has spaced out or moved", () => {
    const tables = tablesOf().map((table) =>
      table.map((row) => row.map((cell) => cell.replace(/^组织名称/, "组 织 名 称："))),
    );
    expect(readPaper(paperAsks, tables.reverse())).toMatchObject({ name: typed.name });
  });

  it("leaves out what was left empty, and rows in which nothing stands", () => {
    const tables: PaperTables = tablesOf().map((table) => [...table, ["", ""]]);
    expect(readPaper(paperAsks, tables)).toMatchObject({ email: "", answers: { q4: { 1: { c1: "赵二" } } } });
  });

  it("knows another document", () => {
    expect(readPaper(paperAsks, [])).toBeNull();
    expect(
      readPaper(paperAsks, [
        [
          ["组织名称", "甲"],
          ["开户行", "乙"],
        ],
      ]),
    ).toBeNull();
  });
});
