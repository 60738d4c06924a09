import { keptAs, type Usage, usages } from "@/lib/domain/registry/usage";

/** How many records there are of each usage, as `countedPage` takes it; `count` counts by `archivedAt`. */
export async function usageGroups(count: (archivedAt: (typeof keptAs)[Usage]) => Promise<number>) {
  const groups = [];
  for (const state of usages) groups.push({ state, _count: await count(keptAs[state]) });
  return groups;
}
