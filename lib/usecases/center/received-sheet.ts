import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { z } from "zod";
import type { SheetValue } from "@/lib/domain/base/form-sheet";
import { fileName } from "@/lib/domain/center/file-name";
import type { FilePurpose } from "@/lib/domain/center/file-purpose";
import { contentOf } from "@/lib/io/file-content";
import { withIncoming } from "@/lib/io/incoming-file";
import { readSheetCells } from "@/lib/io/sheet-rows";

/** A sheet as it was read; its cells as JSON. */
export const receivedSheet = z.object({ name: z.string(), digest: z.string(), cells: z.string() });
export type ReceivedSheet = z.output<typeof receivedSheet>;

const cells = z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])));

export function cellsOf(sheet: ReceivedSheet): SheetValue[][] {
  return cells.parse(JSON.parse(sheet.cells));
}

/** How a sheet is read while it comes in; it is not kept as a file. */
export function receiveSheet({ most, types }: FilePurpose) {
  return (_center: { id: string }, sent: { name: string; stream: Readable }): Promise<ReceivedSheet> =>
    withIncoming(sent.stream, most, async (path) => {
      const { file } = await contentOf(path, types);
      const read = JSON.stringify(await readSheetCells(file));
      // Of what it says, not of its bytes: Excel writes the time into the file whenever it is saved.
      const digest = createHash("sha256").update(read).digest("hex");
      return { name: fileName(sent.name, "xlsx"), digest, cells: read };
    });
}
