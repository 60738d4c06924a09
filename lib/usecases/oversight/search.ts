import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { can } from "@/lib/domain/access";
import { readSought } from "@/lib/domain/base/sought";
import { admissionSearch } from "../admission/search";
import type { SearchGroup } from "../base/search";
import { centerSearch } from "../center/search";
import { communitySearch } from "../community/search";
import { peopleSearch } from "../community/volunteer/people-search";
import { incubationSearch } from "../incubation/search";
import { givingSearch } from "../projects/giving/giving-search";
import { projectsSearch } from "../projects/search";
import { recruitmentSearch } from "../recruitment/search";
import { registrySearch } from "../registry/search";

/** In the order in which the desk is asked for them most. */
const groups: readonly SearchGroup[] = [
  ...recruitmentSearch,
  ...registrySearch,
  ...admissionSearch,
  ...incubationSearch,
  ...projectsSearch,
  ...givingSearch,
  ...communitySearch,
  ...peopleSearch,
  ...centerSearch,
];

/** Each group shows its first few; alone, as many as fit a page. */
const few = 5;
const many = 100;

interface Row {
  group: number;
  key: string;
  title: string;
  note: string | null;
  total: number;
}

/** What is found of one kind: how many, the first of them, and where all of them are. Addresses begin at the center. */
export interface Found {
  label: string;
  unit: string;
  total: number;
  hits: { key: string; title: string; note: string | null; at: string }[];
  /** The list that shows just these; null where it has no search. */
  list: string | null;
}

/**
 * Everything that this person may open and that has the words in its name, or in a code, number or phone number:
 * one statement, whatever the number of groups. `only` names a group by its word, and shows more of it; empty names none.
 */
export async function search(ctx: Context, { q, only }: { q: string; only: string }) {
  const open = groups.filter(({ permission }) => can(ctx.actor, permission));
  const where = [...new Set(open.map(({ label }) => label))];
  const sought = readSought(q);
  const asked = open.filter(({ label }) => only === "" || label === only);
  if (!sought || asked.length === 0) return { where, found: [] };
  const limit = asked.length === 1 ? many : few;
  const parts = asked.map(
    (group, at) => sql`
      (select ${at}::int as "group", key, title, note, count(*) over ()::int as total
         from (${group.found(ctx, sought)}) found
        order by title collate "zh-Hans-x-icu", key desc
        limit ${limit})`,
  );
  const union = parts.reduce((all, part) => sql`${all} union all ${part}`);
  const rows = await ctx.db.$queryRaw<Row[]>`${union}`;
  const found = asked.flatMap((group, at) =>
    foundIn(
      group,
      q,
      rows.filter((row) => row.group === at),
    ),
  );
  return { where, found };
}

function foundIn({ label, unit, at, searchable, also, opens }: SearchGroup, q: string, rows: Row[]): Found[] {
  const [first] = rows;
  if (!first) return [];
  const hits = rows.map(({ key, title, note }) => ({ key, title, note, at: `${at}/${opens(key)}` }));
  const words = [`q=${encodeURIComponent(q)}`, also].filter(Boolean).join("&");
  return [{ label, unit, total: first.total, hits, list: searchable ? `${at}?${words}` : null }];
}
