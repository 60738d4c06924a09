import { expect, it } from "vitest";
import { AppError } from "@/lib/domain/base/errors";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { spreadsheet } from "@/lib/io/spreadsheet";
import { cellsOf, receivedSheet, receiveSheet, rowsRead } from "@/lib/usecases/center/received-sheet";
import { streamOf } from "../../../support/center/files";
import { withMerged } from "../../../support/registry/merged-sheet";

const receive = receiveSheet(filePurposes.takeoverSheet);
const sent = async (name: string, rows: (string | number)[][]) => ({
  name,
  stream: streamOf(await spreadsheet({ name: "表", columns: ["组织名称"], rows })),
});

it("reads a sheet while it comes, known again by what it says and not by its name", async () => {
  const first = await receive({ id: "x" }, await sent("一.xlsx", [["星火"], [2]]));
  expect(cellsOf(receivedSheet.parse(first))).toEqual([["组织名称"], ["星火"], [2]]);
  const second = await receive({ id: "x" }, await sent("二", [["星火"], [2]]));
  expect(second).toMatchObject({ name: "二.xlsx", digest: first.digest });
});

it("refuses what is no Excel file in a sentence", async () => {
  const refused = receive(
    { id: "x" },
    { name: "表.xlsx", stream: streamOf(new TextEncoder().encode("abc")) },
  );
  await expect(refused).rejects.toBeInstanceOf(AppError);
});

it("refuses merged cells in the rows, and says which; a merged title is none of them", async () => {
  const bytes = await spreadsheet({
    name: "表",
    columns: ["组织名称", "地点"],
    rows: [
      ["星火", "甲"],
      ["晨光", null],
    ],
  });
  const read = async (...refs: string[]) => {
    const stream = streamOf(await withMerged(bytes, ...refs));
    const sheet = receivedSheet.parse(await receive({ id: "x" }, { name: "表.xlsx", stream }));
    return rowsRead({ ok: true, rows: [{ line: 2 }, { line: 3 }] }, { noun: "组织", unit: "家" }, sheet);
  };
  expect(await read("A1:B1", "A9:B9")).toHaveLength(2);
  await expect(read("A1:B1", "B2:B3")).rejects.toMatchObject({
    code: "invalid",
    message: expect.stringMatching(/1 处合并单元格：B2:B3。.*取消合并/),
  });
});
