import type { Context } from "@/lib/db/context";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { callNotice } from "../site";
import { asksInPreparation } from "./call-asks";

/** A call in preparation as applicants would see it: its notice, and what its form asks. */
export async function previewCall(ctx: Context, { call }: { call: CallKey }) {
  const { id, asks } = await asksInPreparation(ctx, call);
  return { notice: await callNotice(ctx, { centerId: ctx.center.id, id }), asks };
}
