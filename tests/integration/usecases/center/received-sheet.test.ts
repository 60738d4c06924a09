import { expect, it } from "vitest";
import { AppError } from "@/lib/domain/base/errors";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { spreadsheet } from "@/lib/io/spreadsheet";
import { cellsOf, receivedSheet, receiveSheet } from "@/lib/usecases/center/received-sheet";
import { streamOf } from "../../../support/files";

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
