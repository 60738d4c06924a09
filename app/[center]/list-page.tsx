import type { ReactNode } from "react";
import { z } from "zod";
import { type Filters, type List, type Query, readQuery } from "@/components/list/list";
import { type Bulk, ListView } from "@/components/list/list-view";
import { can, type MemberPermission, type PublicPermission, type ScopeKind } from "@/lib/domain/access";
import type { Listed } from "@/lib/domain/base/paging";
import { centerPage, publicPage, type View } from "@/lib/web/page";

/** The address of a list as its door reads it: it is never wrong. */
export function queryOf<Row, F extends Filters, S extends string>(
  list: List<Row, F, S>,
): z.ZodType<Query<F, S>> {
  const words = [...Object.keys(list.filters), "sort", "page", "size"];
  return z
    .object(Object.fromEntries(words.map((word) => [word, z.unknown().optional()])))
    .transform((address) => readQuery(list, address));
}

type Load<I, D> = Parameters<typeof centerPage<I, D>>[0]["load"];

interface Spec<P, Row, F extends Filters, S extends string, D extends Listed<Row>> {
  permission: P;
  /** Within it, a list shows what belongs to it alone. */
  scope?: ScopeKind;
  list: List<Row, F, S>;
  load: Load<Query<F, S>, D>;
  lead?: (view: View<Query<F, S>, D>) => ReactNode;
  /** Beginning a new record, at <the list's address>/new, for those who may. */
  create?: { permission: MemberPermission; label: string };
  /** What waits, between the title and the list. */
  above?: (view: View<Query<F, S>, D>) => ReactNode;
  /** An act on many, for those who may; undefined for others. */
  bulk?: (view: View<Query<F, S>, D>) => Bulk<Row> | undefined;
}

function shown<P, Row, F extends Filters, S extends string, D extends Listed<Row>>(
  spec: Spec<P, Row, F, S, D>,
) {
  const { permission, scope, list, load, lead, create, above, bulk } = spec;
  return {
    permission,
    ...(scope && { scope }),
    input: queryOf(list),
    load,
    render: (view: View<Query<F, S>, D>) => (
      <ListView
        list={list}
        center={view.center}
        now={view.now}
        query={view.input}
        found={view.data}
        lead={lead?.(view)}
        create={create && (scope || can(view.actor, create.permission)) ? create.label : undefined}
        above={above?.(view)}
        bulk={bulk?.(view)}
      />
    ),
  };
}

/** The page of a list, for members that hold the permission. */
export function listPage<Row, F extends Filters, S extends string, D extends Listed<Row>>(
  spec: Spec<MemberPermission, Row, F, S, D>,
) {
  return centerPage(shown(spec));
}

/** The same for anybody, a page at a time. */
export function publicListPage<Row, F extends Filters, S extends string, D extends Listed<Row>>(
  spec: Spec<PublicPermission, Row, F, S, D>,
) {
  return publicPage(shown({ ...spec, list: { ...spec.list, wholeOnPaper: false } }));
}
