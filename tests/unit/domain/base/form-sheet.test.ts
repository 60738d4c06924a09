import { describe, expect, it } from "vitest";
import { choice, date, form, mobile, name, number, text } from "@/lib/domain/base/form";
import {
  cellFault,
  columnOf,
  isEmptyCell,
  mostSheetRows,
  rowsUnderHead,
  type SheetValue,
  typedCell,
} from "@/lib/domain/base/form-sheet";

const asked = form({
  name: name("组织名称", { most: 60 }),
  code: text("代码", { most: 40, optional: true, hint: "照证书填写" }),
  state: choice("状态", ["here", "gone"], { here: "在孵", gone: "已退出" }),
  since: date("入驻日期"),
  staff: number("人数"),
  mobile: mobile("手机"),
});
const columns = Object.entries(asked).map(([field, one]) => columnOf(field, one, asked));
const cellOf = (field: string, cell: SheetValue) => {
  const column = columns.find((one) => one.name === field);
  if (!column) throw new Error(field);
  return { column, cell };
};

describe("columnOf", () => {
  it("says what is needed, and what drops down", () => {
    expect(columns.map(({ label, help }) => [label, help]).slice(0, 2)).toEqual([
      ["组织名称", "必填"],
      ["代码", "选填；照证书填写"],
    ]);
    expect(cellOf("state", null).column.choices).toEqual(["在孵", "已退出"]);
  });
});

describe("rowsUnderHead", () => {
  const head = columns.map(({ label }) => label);

  it("finds the head below a title, skips help and empty rows, and counts lines as Excel does", () => {
    const sheet: SheetValue[][] = [
      ["历史入驻", null],
      ["序号", ...head],
      [null, ...columns.map(({ help }) => help)],
      [null, "甲", null, "在孵"],
      [],
      [" ", null],
      [2, "乙", null, "在孵"],
      ...Array.from({ length: 3 }, () => [null, ""]),
    ];
    const found = rowsUnderHead(columns, sheet);
    expect(found.ok && found.rows.map(({ line, cells }) => [line, cells[0]?.cell])).toEqual([
      [4, "甲"],
      [7, "乙"],
    ]);
  });

  it("names the columns that a head lacks", () => {
    expect(rowsUnderHead(columns, [["组织名称", "代码", "状态", "入驻日期"]])).toEqual({
      ok: false,
      missing: ["人数", "手机"],
    });
    expect(rowsUnderHead(columns, [["什么", "都没有"]])).toMatchObject({ ok: false });
  });
});

describe("cells", () => {
  it("that Excel has spoiled are told", () => {
    expect(cellFault(cellOf("code", 1.2345678901234568e20))).toContain("后几位已经丢失");
    expect(cellFault(cellOf("code", "521402"))).toBeNull();
    expect(cellFault(cellOf("state", "毕业"))).toContain("不在可填的内容里：在孵、已退出");
    expect(cellFault(cellOf("since", 45_724.5))).toBeNull();
  });

  it("are read as the form would have them typed", () => {
    expect(typedCell(cellOf("since", 45_724))).toBe("2025-03-08");
    expect(typedCell(cellOf("since", "2019.3.12"))).toBe("2019.3.12");
    expect(typedCell(cellOf("state", " 已退出 "))).toBe("gone");
    expect(typedCell(cellOf("mobile", 13_800_001_234))).toBe("13800001234");
    expect(isEmptyCell("　")).toBe(true);
    expect(mostSheetRows).toBe(5000);
  });
});
