import { z } from "zod";
import type { Context } from "@/lib/db/context";
import type { ApplicationItem } from "@/lib/domain/recruitment/application/application-item";
import { changesOf } from "@/lib/domain/recruitment/correction";

const told = z.array(z.object({ item: z.string(), label: z.string(), reason: z.string() }));
const typed = z
  .object({ explanations: z.record(z.string(), z.string()).catch({}) })
  .catch({ explanations: {} });
const words = z.record(z.string(), z.string()).catch({});

/** The items of a stored notice. */
export function readTold(items: unknown) {
  return told.parse(items);
}

/** The last notice that was answered: when, what it named, and what was changed; null when there is none. */
export async function latestChanges(ctx: Context, applicationId: string, items: readonly ApplicationItem[]) {
  const answered = await ctx.db.correction.findFirst({
    where: { centerId: ctx.center.id, applicationId, state: "answered" },
    orderBy: { number: "desc" },
    select: { number: true, items: true, values: true, before: true, issuedAt: true, endedAt: true },
  });
  if (!answered) return null;
  const { number, issuedAt, endedAt, before } = answered;
  const named = readTold(answered.items);
  const { explanations } = typed.parse(answered.values);
  const changes = changesOf(named, words.parse(before), items, explanations);
  return { number, issuedAt, endedAt, named, changes };
}
