import type { Context } from "@/lib/db/context";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import { asksInPreparation } from "./call-asks";
import { callNotice } from "./site";

/** A call in preparation as applicants would see it: its notice, and what its form asks. */
export async function previewCall(ctx: Context, { call }: { call: CallKey }) {
  const { id, asks } = await asksInPreparation(ctx, call);
  return { notice: await callNotice(ctx, { centerId: ctx.center.id, id }), asks };
}
