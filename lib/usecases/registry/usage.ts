import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import type { PossibleAct } from "@/lib/domain/base/possible-act";
import {
  type Kept,
  keptAs,
  type Usage,
  type UsageEvent,
  usageOf,
  usages,
  whyNotDone,
} from "@/lib/domain/registry/usage";

/** How many records there are of each usage, as `countedPage` takes it; `count` counts by `archivedAt`. */
export async function usageGroups(count: (archivedAt: (typeof keptAs)[Usage]) => Promise<number>) {
  const groups = [];
  for (const state of usages) groups.push({ state, _count: await count(keptAs[state]) });
  return groups;
}

/**
 * What archiving or restoring a record writes: since when it is archived, and the words of its audit record. What `acts`
 * hinder, for the noun's own reasons, is a `conflict`.
 */
export function turned(
  { now }: Context,
  before: Kept,
  acts: readonly PossibleAct<string>[],
  { event, reason }: { event: UsageEvent; reason: string },
) {
  const why = whyNotDone(acts, event);
  if (why) throw new AppError("conflict", why);
  const data = { archivedAt: event === "archive" ? now : null };
  return { data, record: { event, from: usageOf(before), to: usageOf(data), reason } };
}
