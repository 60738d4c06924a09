import { zipBytes } from "../center/files";
import { unzipped } from "../machine/unzipped";

/** The same .xlsx with cells of its first sheet merged, as Excel writes it. */
export async function withMerged(bytes: Uint8Array, ...refs: string[]): Promise<Buffer> {
  const parts = Object.fromEntries(await unzipped(bytes));
  const name = "xl/worksheets/sheet1.xml";
  const merged = `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  const sheet = parts[name]?.toString().replace("</sheetData>", `</sheetData>${merged}`) ?? "";
  return zipBytes({ ...parts, [name]: sheet });
}
