import type { Context } from "@/lib/db/context";
import { closeRunOutCall } from "../application/transition";
import { lockCall, stateNow } from "./call-record";

/** Closes a call when its window has run out. Somebody may have done so, or this center may live on an earlier day. */
export async function closeCallInTime(ctx: Context, { call: id }: { call: string }): Promise<void> {
  const call = await lockCall(ctx, id);
  if (stateNow(ctx, call) !== call.state) await closeRunOutCall(ctx, call);
  else ctx.audit.nothing("the call is closed already, or its window has not run out by this center's clock");
}
