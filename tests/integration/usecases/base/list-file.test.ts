import { readSheet } from "read-excel-file/node";
import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { listFile } from "@/lib/usecases/base/list-file";

it("is an Excel file whose name says what, whose and of which day, in letters every system takes", async () => {
  const file = await listFile({
    title: "在孵组织/名单",
    center: "平城区社会组织孵化中心",
    on: civilDate("2026-03-12"),
    columns: ["名称"],
    rows: [["左邻"]],
  });
  expect(file.name).toBe("在孵组织名单-平城区社会组织孵化中心-2026年3月12日.xlsx");
  expect(file.type).toContain("spreadsheetml");
  expect(await readSheet(Buffer.from(file.bytes))).toEqual([["名称"], ["左邻"]]);
});
