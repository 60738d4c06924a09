import type { Center, Context } from "@/lib/db/context";
import { takeoverColumns } from "@/lib/domain/incubation/takeover-sheet";
import { spreadsheet } from "@/lib/io/spreadsheet";
import { receiveTakeover, takeoverWords } from "@/lib/usecases/incubation/takeover/sheet";
import { streamOf } from "../center/files";

// Sheets of organizations that entered before the platform, as a clerk fills the template in.

const good: Record<string, string> = {
  ...{ legalStatus: "团队", category: "公益慈善", leader: "李敏", mobile: "13800012345" },
  ...{ cohort: "第一批", startedOn: "2019年3月12日", endsOn: "2022年3月11日", state: "在孵" },
};

/** An .xlsx of these rows; what a row does not say is sound. */
export async function takeoverFile(ctx: Context, rows: readonly Record<string, string>[]) {
  const columns = takeoverColumns(await takeoverWords(ctx));
  return spreadsheet({
    name: "历史入驻",
    columns: columns.map(({ label }) => label),
    rows: [
      columns.map(({ help }) => help),
      ...rows.map((row) => columns.map(({ name }) => ({ ...good, ...row })[name] ?? "")),
    ],
  });
}

export function receivedTakeover(center: Center, bytes: Uint8Array<ArrayBuffer>) {
  return receiveTakeover(center, { name: "历史入驻.xlsx", stream: streamOf(bytes) });
}

/** A sheet of one organization as it was read, in the usual words of a center. */
export function takeoverCells(name: string) {
  const columns = takeoverColumns({ category: [], stage: [] });
  const said: Record<string, string> = { ...good, name };
  const row = columns.map((column) => said[column.name] ?? null);
  const cells = JSON.stringify([columns.map(({ label }) => label), row]);
  return { name: "历史入驻.xlsx", digest: "0", cells };
}
