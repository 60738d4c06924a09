import { z } from "zod";
import { incubationStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { categories } from "@/lib/domain/registry/categories";
import { cohortNumber } from "../../cohort-number";
import { pageNumber } from "../../page-number";

/** The filter of the list as its address holds it; what does not read as one filters nothing. */
export const incubateeFilter = z.object({
  cohort: cohortNumber.nullable().catch(null).default(null),
  through: cohortNumber.nullable().catch(null).default(null),
  state: z
    .enum([...incubationStates, "present"])
    .nullable()
    .catch(null)
    .default(null),
  category: z.enum(categories).nullable().catch(null).default(null),
  q: z.string().trim().max(100).catch("").default(""),
  page: pageNumber,
});

type Filter = z.output<typeof incubateeFilter>;

/** The address of the list with parts of its filter changed; a change leads to the first page. */
export function incubateesHref(slug: string, filter: Omit<Filter, "page">, change: Partial<Filter>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, page: 1, ...change })) {
    if (value !== null && value !== "" && !(name === "page" && value === 1)) query.set(name, String(value));
  }
  const text = query.toString();
  return `/${slug}/desk/incubatees${text && `?${text}`}`;
}
