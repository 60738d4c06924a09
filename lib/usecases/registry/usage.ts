import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import type { PossibleAct } from "@/lib/domain/base/possible-act";
import { type Kept, type UsageEvent, usageOf, whyNotDone } from "@/lib/domain/registry/usage";

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
