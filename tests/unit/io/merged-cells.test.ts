import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMergedCells } from "@/lib/io/merged-cells";
import { spreadsheet } from "@/lib/io/spreadsheet";
import { withMerged } from "../../support/registry/merged-sheet";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "fuhua-merged-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: Uint8Array) {
  const file = path.join(folder, "file.xlsx");
  await writeFile(file, bytes);
  return readMergedCells(file);
}

const plain = () =>
  spreadsheet({ name: "表", columns: ["甲", "乙"], rows: [["一", "二"]], choices: [null, null] });

test("tells which cells of the first sheet are merged, and of a plain one none", async () => {
  expect(await read(await plain())).toEqual([]);
  expect(await read(await withMerged(await plain(), "A1:B1", "B3:B8"))).toEqual(["A1:B1", "B3:B8"]);
});

test("finds them in a sheet that comes in many pieces", async () => {
  const refs = Array.from({ length: 5000 }, (_, at) => `B${2 * at + 2}:B${2 * at + 3}`);
  expect(await read(await withMerged(await plain(), ...refs))).toEqual(refs);
});
