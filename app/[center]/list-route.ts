import type { z } from "zod";
import type { Filters, List, ListColumn, Query } from "@/components/list/list";
import { sheetOf } from "@/components/list/sheet";
import type { MemberPermission, ScopeKind } from "@/lib/domain/access";
import type { Listed } from "@/lib/domain/base/paging";
import { listFile } from "@/lib/usecases/base/list-file";
import { centerRoute, fileResponse } from "@/lib/web/route";
import { queryOf } from "./list-page";

/** Rows asked for at once. */
const size = 1000;

type Load<I, D> = Parameters<typeof centerRoute<I, D>>[0]["load"];

interface Rows<Row> {
  title: string;
  columns: readonly ListColumn<Row>[];
  rows: readonly Row[];
}

/** `export const GET = tableRoute({ … })`: the table of a page that shows all its rows at once, as an Excel file. */
export function tableRoute<I, D, Row>(spec: {
  permission: MemberPermission;
  /** Within it, a table holds what belongs to it alone. */
  scope?: ScopeKind;
  input: z.ZodType<I>;
  load: Load<I, D>;
  table: (data: D) => Rows<Row>;
}) {
  const { table, ...asking } = spec;
  return centerRoute({
    ...asking,
    respond: async ({ data, center, today }) => {
      const { title, rows, ...columns } = table(data);
      return fileResponse(
        await listFile({ title, center: center.name, on: today, ...sheetOf(columns, rows) }),
      );
    },
  });
}

/** `export const GET = listRoute({ … })`: all rows of a list under the filter of its address, as an Excel file. */
export function listRoute<Row, F extends Filters, S extends string>(spec: {
  permission: MemberPermission;
  scope?: ScopeKind;
  list: List<Row, F, S>;
  load: Load<Query<F, S>, Listed<Row>>;
}) {
  const { list, load, ...who } = spec;
  return tableRoute({
    ...who,
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
    table: (rows) => ({ title: list.title, columns: list.columns, rows }),
  });
}
