import type { ReactNode } from "react";
import { z } from "zod";
import { type Filters, type List, type Query, readQuery } from "@/components/list/list";
import { ListView } from "@/components/list/list-view";
import type { MemberPermission, PublicPermission } from "@/lib/domain/access";
import type { Listed } from "@/lib/domain/base/paging";
import { centerPage, publicPage, type View } from "@/lib/web/page";

/** The address of a list as its door reads it: it is never wrong. */
export function queryOf<Row, F extends Filters, S extends string>(
  list: List<Row, F, S>,
): z.ZodType<Query<F, S>> {
  return z.record(z.string(), z.unknown()).transform((address) => readQuery(list, address));
}

type Load<I, D> = Parameters<typeof centerPage<I, D>>[0]["load"];

interface Spec<P, Row, F extends Filters, S extends string, D extends Listed<Row>> {
  permission: P;
  list: List<Row, F, S>;
  load: Load<Query<F, S>, D>;
  lead?: (view: View<Query<F, S>, D>) => ReactNode;
  /** The one thing to do here, such as beginning a new record. */
  action?: (view: View<Query<F, S>, D>) => ReactNode;
  /** What waits, between the title and the list. */
  above?: (view: View<Query<F, S>, D>) => ReactNode;
}

function shown<P, Row, F extends Filters, S extends string, D extends Listed<Row>>(
  spec: Spec<P, Row, F, S, D>,
) {
  const { permission, list, load, lead, action, above } = spec;
  return {
    permission,
    input: queryOf(list),
    load,
    render: (view: View<Query<F, S>, D>) => (
      <ListView
        list={list}
        slug={view.center.slug}
        query={view.input}
        found={view.data}
        lead={lead?.(view)}
        action={action?.(view)}
        above={above?.(view)}
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

/** The same for anybody. */
export function publicListPage<Row, F extends Filters, S extends string, D extends Listed<Row>>(
  spec: Spec<PublicPermission, Row, F, S, D>,
) {
  return publicPage(shown(spec));
}
