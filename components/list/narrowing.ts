import type { Listed } from "@/lib/domain/base/paging";
import { written } from "./filter";
import type { Filters, List, Query } from "./list";

/**
 * By what a list is narrowed, in words: "第四批", "待初审", "“邻里”", "举办日期从2026-03-01". What the address carries
 * unseen and without words of its own says nothing here.
 */
export function narrowedBy<Row, F extends Filters, S extends string>(
  { filters }: Pick<List<Row, F, S>, "filters">,
  query: Query<F, S>,
  { options: offered = {} }: Pick<Listed<Row>, "options">,
): string[] {
  const asked: Readonly<Record<string, unknown>> = query;
  return Object.entries(filters).flatMap(([name, filter]) => {
    const value = asked[name];
    if (value === filter.none) return [];
    const word = written(filter, value);
    const option = (filter.options ?? offered[name])?.find((one) => one.value === word);
    if (option) return [option.label];
    if (filter.label === null) return [];
    return [filter.none === "" ? `“${word}”` : `${filter.label}${word}`];
  });
}
