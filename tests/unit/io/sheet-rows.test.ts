import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSheetCells } from "@/lib/io/sheet-rows";
import { spreadsheet } from "@/lib/io/spreadsheet";
import { unzipped } from "../../support/machine/unzipped";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "fuhua-sheet-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: Uint8Array) {
  const file = path.join(folder, "file.xlsx");
  await writeFile(file, bytes);
  return readSheetCells(file);
}

const day = new Date("2026-03-12T00:00:00Z");

test("cells come as text, numbers and days, and what looks like a formula is text", async () => {
  const bytes = await spreadsheet({
    name: "申请",
    columns: ["甲", "乙", "丙", "丁"],
    rows: [
      ["=1+1", "0012", 3, day],
      [null, null, null, null],
      ["末", null, 0, null],
    ],
    choices: [["是"], null, null, ['"引号"', "a&b"]],
  });
  expect(await read(bytes)).toEqual([
    ["甲", "乙", "丙", "丁"],
    ["=1+1", "0012", 3, "2026-03-12"],
    [null, null, null, null],
    ["末", null, 0, null],
  ]);
  const sheet = (await unzipped(bytes)).get("xl/worksheets/sheet1.xml")?.toString() ?? "";
  expect(sheet).toContain('sqref="A2:A5002"><formula1>"是"</formula1>');
  expect(sheet).toContain('<formula1>"""引号"",a&amp;b"</formula1>');
});

test("what is no table is refused in words", async () => {
  await expect(read(Buffer.from("PK\u0003\u0004"))).rejects.toMatchObject({ code: "invalid" });
});
