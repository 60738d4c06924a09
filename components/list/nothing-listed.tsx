import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Filters, List, Query } from "./list";

interface Props<Row, F extends Filters, S extends string> {
  list: List<Row, F, S>;
  slug: string;
  query: Query<F, S>;
  /** What there is to do where there is nothing at all. */
  action?: ReactNode;
}

/** Why the list is empty: nothing that fits what was asked for, nothing in this state, or nothing at all yet. */
export function NothingListed<Row, F extends Filters, S extends string>(props: Props<Row, F, S>) {
  const { list, slug, query, action } = props;
  const asked: Readonly<Record<string, unknown>> = query;
  const narrowing = Object.entries(list.filters).filter(([name, { none }]) => asked[name] !== none);
  const seeAll = <LinkButton href={`/${slug}/${list.at}`}>查看全部{list.noun}</LinkButton>;
  if (narrowing.some(([, { as }]) => as !== "chips")) {
    const typed = narrowing.some(([, { as }]) => as === "text");
    return (
      <EmptyState title={`没有符合条件的${list.noun}`} icon="search" action={seeAll}>
        {typed ? "请核对要找的文字，或放宽筛选条件。" : "请放宽筛选条件。"}
      </EmptyState>
    );
  }
  const [chip] = narrowing;
  if (chip) {
    const [name, { options = [] }] = chip;
    const state = options.find(({ value }) => value === asked[name])?.label;
    return <EmptyState title={`没有“${state}”的${list.noun}`} action={seeAll} />;
  }
  const { title, text, icon, from } = list.empty;
  const source = from && <LinkButton href={`/${slug}/${from.at}`}>{from.label}</LinkButton>;
  return (
    <EmptyState title={title} icon={icon} action={action ?? source}>
      {text}
    </EmptyState>
  );
}
