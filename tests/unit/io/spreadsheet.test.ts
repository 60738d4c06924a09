import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { spreadsheet } from "@/lib/io/spreadsheet";

const read = async (...sheet: Parameters<typeof spreadsheet>) =>
  readSheet(Buffer.from(await spreadsheet(...sheet)));

describe("a spreadsheet", () => {
  it("has a head, codes and formulas as text, days as days, numbers as numbers", async () => {
    const day = new Date("2026-03-12T00:00:00Z");
    const columns = ["统一社会信用代码", "名称", "日期", "人数", "备注"];
    const rows = [
      ["521402130000000019", "=cmd|' /C calc'!A0", day, 30, null],
      ["0007", "左邻\n右舍", day, 1.5, "𠮷"],
    ];
    expect(await read({ name: "名单", columns, rows })).toEqual([columns, ...rows]);
  });

  it("takes any title as its name, and no row at all", async () => {
    const name = `在孵/组织[${"长".repeat(40)}]:*?`;
    expect(await read({ name, columns: ["名称"], rows: [] })).toEqual([["名称"]]);
  });
});
