import { FilterBar } from "@/components/ui/filter/filter-bar";
import { FilterSelect } from "@/components/ui/filter/filter-select";
import { FilterText } from "@/components/ui/filter/filter-text";
import { written } from "./filter";
import { addressOf, type Filters, type Query, type ShownList, wordsOf } from "./list";

interface Props<Row, F extends Filters, S extends string> extends ShownList<Row, F, S> {
  base: string;
}

/** By what the list is narrowed; chips, order and size stay as they are. */
export function ListFilters<Row, F extends Filters, S extends string>(props: Props<Row, F, S>) {
  const { list, base, query, found } = props;
  const asked: Readonly<Record<string, unknown>> = query;
  const inBar = Object.entries(list.filters).filter(
    ([name, { as, label, none, whenAsked }]) =>
      as !== "chips" && label !== null && !(whenAsked && asked[name] === none),
  );
  const narrowing = Object.entries(list.filters).filter(
    ([name, { as, none }]) => as !== "chips" && asked[name] !== none,
  );
  const href = (change: object) => addressOf(list, base, query, change as Partial<Query<F, S>>);
  const kept = { ...wordsOf(list, { ...query, page: 1 }) };
  for (const [name] of inBar) delete kept[name];
  if (inBar.length === 0) return null;
  return (
    <FilterBar
      action={base}
      hidden={kept}
      clearHref={
        narrowing.length > 0
          ? href(Object.fromEntries(narrowing.map(([name, { none }]) => [name, none])))
          : undefined
      }
    >
      {inBar.map(([name, filter]) => {
        const { as, label, short, options = found.options?.[name] ?? [] } = filter;
        const field = { name, label: label ?? "", value: written(filter, asked[name]) };
        if (as === "text") return <FilterText key={name} {...field} short={short} />;
        // A page that gives no options has nothing to choose from.
        if (options.length === 0 && field.value === "") return null;
        return <FilterSelect key={name} {...field} options={options} />;
      })}
    </FilterBar>
  );
}
