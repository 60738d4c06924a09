import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { z } from "zod";
import { AppError } from "@/lib/domain/base/errors";
import { mostSheetRows, type SheetValue } from "@/lib/domain/base/form-sheet";
import { fileName } from "@/lib/domain/center/file-name";
import type { FilePurpose } from "@/lib/domain/center/file-purpose";
import { contentOf } from "@/lib/io/file-content";
import { withIncoming } from "@/lib/io/incoming-file";
import { readMergedCells } from "@/lib/io/merged-cells";
import { readSheetCells } from "@/lib/io/sheet-rows";

/** A sheet as it was read; its cells as JSON, and which of them were merged: B3:B8. */
export const receivedSheet = z.object({
  name: z.string(),
  digest: z.string(),
  cells: z.string(),
  merged: z.array(z.string()).optional(),
});
export type ReceivedSheet = z.output<typeof receivedSheet>;

const cells = z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])));

export function cellsOf(sheet: ReceivedSheet): SheetValue[][] {
  return cells.parse(JSON.parse(sheet.cells));
}

/** So many of them, and that there are more. */
function few(all: readonly string[], most: number): string {
  return all.slice(0, most).join("、") + (all.length > most ? ` 等` : "");
}

/**
 * The rows of a sheet that was read, or the refusal of one with another head, without rows, with too many, or with cells
 * of theirs merged, which leaves what stands there in the first cell alone; titles above the head may be.
 * `noun` and `unit` are those of a row: 队伍, 支.
 */
export function rowsRead<Row extends { line: number }>(
  read: { ok: true; rows: Row[] } | { ok: false; missing: string[] },
  { noun, unit }: { noun: string; unit: string },
  { merged = [] }: Pick<ReceivedSheet, "merged">,
): Row[] {
  if (!read.ok)
    throw new AppError(
      "invalid",
      `表头与导入模板不一致，缺少：${few(read.missing, 8)}。请下载模板，把内容粘贴到对应的列里再上传。`,
    );
  const { rows } = read;
  if (rows.length === 0)
    throw new AppError("invalid", `表格里没有${noun}。请从模板的第三行起，每行填写一${unit}。`);
  if (rows.length > mostSheetRows)
    throw new AppError(
      "limit",
      `表格有 ${rows.length} 行，一次最多导入 ${mostSheetRows} 行，请拆成几个文件。`,
    );
  const [first = 0, last = 0] = [rows[0]?.line, rows.at(-1)?.line];
  const within = merged.filter((cells) => {
    const [from = 0, to = 0] = (cells.match(/\d+/g) ?? []).map(Number);
    return to >= first && from <= last;
  });
  if (within.length > 0)
    throw new AppError(
      "invalid",
      `表格里有 ${within.length} 处合并单元格：${few(within, 5)}。合并后只有第一格有内容，请取消合并，每行都填写，再上传。`,
    );
  return rows;
}

/** How a sheet is read while it comes in; it is not kept as a file. */
export function receiveSheet({ most, types }: FilePurpose) {
  return (_center: { id: string }, sent: { name: string; stream: Readable }): Promise<ReceivedSheet> =>
    withIncoming(sent.stream, most, async (path) => {
      const { file } = await contentOf(path, types);
      const read = JSON.stringify(await readSheetCells(file));
      const merged = await readMergedCells(file);
      // Of what it says, not of its bytes: Excel writes the time into the file whenever it is saved.
      const digest = createHash("sha256").update(read).digest("hex");
      return { name: fileName(sent.name, "xlsx"), digest, cells: read, merged };
    });
}
