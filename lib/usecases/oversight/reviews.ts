import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { nextStep } from "@/lib/domain/oversight/next-step";
import { beforeReview } from "@/lib/domain/recruitment/call/call-lifecycle";
import { countedCalls } from "./call-figures";

/** The batches before, in and after review, with their figures and what each needs next, the newest first. */
export async function listReviews(ctx: Context) {
  const today = chinaDate(ctx.now);
  const calls = await countedCalls(ctx);
  return calls
    .filter(({ state, rankingConfirmed }) => beforeReview(state) || state === "reviewing" || rankingConfirmed)
    .map((call) => ({ ...call, next: nextStep(call, today) }));
}
