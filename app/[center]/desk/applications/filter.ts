import { z } from "zod";
import { categories } from "@/lib/domain/categories";
import { funnelStages } from "@/lib/domain/funnel";
import { applicationStates } from "@/lib/domain/lifecycle/application";
import { tracks } from "@/lib/domain/tracks";

const counting = z.coerce.number().int().min(1).max(1_000_000);

/** The list as its address holds it; a word that means nothing filters nothing. */
export const applicationFilter = z.object({
  cohort: counting.nullable().catch(null).default(null),
  state: z.enum(applicationStates).nullable().catch(null).default(null),
  category: z.enum(categories).nullable().catch(null).default(null),
  track: z.enum(tracks).nullable().catch(null).default(null),
  stage: z.enum(funnelStages).nullable().catch(null).default(null),
  q: z.string().max(100).catch("").default(""),
  sort: z.enum(["receipt", "name"]).catch("receipt").default("receipt"),
  page: counting.catch(1).default(1),
  size: z.literal(["20", "40"]).transform(Number).catch(20).default(20),
});
export type ApplicationListFilter = z.output<typeof applicationFilter>;

/** The address of the list with some parts changed; any change but that of the page begins on page 1. */
export function addressOf(
  list: string,
  filter: ApplicationListFilter,
  change: Partial<ApplicationListFilter>,
): string {
  const { sort, page, size, ...parts } = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value) query.set(name, `${value}`);
  if (sort !== "receipt") query.set("sort", sort);
  if (size !== 20) query.set("size", `${size}`);
  if (page > 1) query.set("page", `${page}`);
  return query.size > 0 ? `${list}?${query}` : list;
}
