import { readSheet } from "read-excel-file/node";
import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { listFile } from "@/lib/usecases/base/list-file";

it("is an Excel file with a head, codes and formulas as text, days as days, under a Chinese name", async () => {
  const day = new Date("2026-03-12T00:00:00Z");
  const file = await listFile({
    title: "在孵组织/名单",
    center: "平城区社会组织孵化中心",
    on: civilDate("2026-03-12"),
    columns: ["统一社会信用代码", "名称", "日期", "人数", "备注"],
    rows: [
      ["521402130000000019", "=cmd|' /C calc'!A0", day, 30, null],
      ["0007", "左邻\n右舍", day, 1.5, ""],
    ],
  });
  expect(file.name).toBe("在孵组织名单-平城区社会组织孵化中心-2026年3月12日.xlsx");
  expect(await readSheet(Buffer.from(file.bytes))).toEqual([
    ["统一社会信用代码", "名称", "日期", "人数", "备注"],
    ["521402130000000019", "=cmd|' /C calc'!A0", day, 30, null],
    ["0007", "左邻\n右舍", day, 1.5, null],
  ]);
});
