import { formatCallKey } from "@/lib/domain/recruitment/call-key";
import type { ApplicationListFilter } from "./filter";

/** The address of the list with some parts changed; any change but that of the page begins on page 1. */
export function addressOf(
  list: string,
  filter: ApplicationListFilter,
  change: Partial<ApplicationListFilter>,
): string {
  const { sort, page, size, call, ...parts } = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  if (call) query.set("call", formatCallKey(call));
  for (const [name, value] of Object.entries(parts)) if (value) query.set(name, `${value}`);
  if (sort !== "receipt") query.set("sort", sort);
  if (size !== 20) query.set("size", `${size}`);
  if (page > 1) query.set("page", `${page}`);
  const words = query.toString();
  return words === "" ? list : `${list}?${words}`;
}
