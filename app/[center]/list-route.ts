import type { Filters, List, Query } from "@/components/list/list";
import { sheetOf } from "@/components/list/sheet";
import type { MemberPermission } from "@/lib/domain/access";
import type { Listed } from "@/lib/domain/base/paging";
import { listFile } from "@/lib/usecases/base/list-file";
import { centerRoute, fileResponse } from "@/lib/web/route";
import { queryOf } from "./list-page";

/** Rows asked for at once. */
const size = 1000;

/** `export const GET = listRoute({ … })`: all rows of a list under the filter of its address, as an Excel file. */
export function listRoute<Row, F extends Filters, S extends string>(spec: {
  permission: MemberPermission;
  list: List<Row, F, S>;
  load: Parameters<typeof centerRoute<Query<F, S>, Listed<Row>>>[0]["load"];
}) {
  const { permission, list, load } = spec;
  return centerRoute({
    permission,
    input: queryOf(list),
    load: async (ctx, query) => {
      const rows: Row[] = [];
      for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
        const found = await load(ctx, { ...query, page, size });
        rows.push(...found.rows);
        pageCount = found.pageCount;
      }
      return rows;
    },
    respond: async ({ data: rows, center, today }) =>
      fileResponse(
        await listFile({ title: list.title, center: center.name, on: today, ...sheetOf(list, rows) }),
      ),
  });
}
