import readSheets, { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { spreadsheet } from "@/lib/io/spreadsheet";

const day = new Date("2026-03-12T00:00:00Z");

/** What Excel finds in the file. */
const cellsOf = async (sheet: Parameters<typeof spreadsheet>[0]) =>
  readSheet(Buffer.from(await spreadsheet(sheet)));

describe("an Excel file", () => {
  it("has a head, codes and formulas as text, days as days, and nothing where nothing is", async () => {
    const columns = ["统一社会信用代码", "名称", "日期", "人数", "备注"];
    expect(
      await cellsOf({
        name: "名单",
        columns,
        rows: [
          ["521402130000000019", "=cmd|' /C calc'!A0", day, 30, null],
          ["0007", "左邻\n右舍", day, 1.5, ""],
        ],
      }),
    ).toEqual([
      columns,
      ["521402130000000019", "=cmd|' /C calc'!A0", day, 30, null],
      ["0007", "左邻\n右舍", day, 1.5, null],
    ]);
  });

  it("of no rows is its head", async () => {
    expect(await cellsOf({ name: "名单", columns: ["名称"], rows: [] })).toEqual([["名称"]]);
  });

  it("names its sheet as Excel allows", async () => {
    const file = await spreadsheet({ name: `在孵/出壳: ${"长".repeat(40)}`, columns: ["名称"], rows: [] });
    const sheets = await readSheets(Buffer.from(file));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([`在孵 出壳  ${"长".repeat(24)}`]);
  });
});
