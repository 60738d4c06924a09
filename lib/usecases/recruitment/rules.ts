import { z } from "zod";
import type { Rules } from "@/lib/domain/scoring";

const tieBreak = z.discriminatedUnion("by", [
  z.object({ by: z.literal("criterion"), criterion: z.string() }),
  z.object({ by: z.literal("median") }),
  z.object({ by: z.literal("submittedAt") }),
  z.object({ by: z.literal("draw"), order: z.array(z.string()) }),
]);

/** The ranking rules as the `rules` column holds them: everything but the quota, which is a column of its own. */
export const storedRules = z.object({
  reserve: z.int(),
  passMark: z.number().exactOptional(),
  aggregate: z.discriminatedUnion("method", [
    z.object({ method: z.literal("mean") }),
    z.object({ method: z.literal("median") }),
    z.object({ method: z.literal("trimmedMean"), drop: z.int(), fromBallots: z.int() }),
  ]),
  decimals: z.int(),
  minBallots: z.int(),
  tieBreak: z.array(tieBreak),
  tieAtCut: z.enum(["decide", "admitAll", "admitNone"]),
});
export type StoredRules = z.output<typeof storedRules>;

/** The rules of a call as the scoring module wants them. */
export function rulesOf(call: { quota: number; rules: unknown }): Rules {
  return { quota: call.quota, ...storedRules.parse(call.rules) };
}

/** The `tiers` column of a call. */
export const storedTiers = z.array(z.object({ name: z.string(), places: z.int() }));
