"use server";

import { z } from "zod";
import { moveReply } from "@/lib/usecases/projects/reply";
import { centerAction } from "@/lib/web/action";

export const withdrawReplyAction = centerAction({
  permission: "ownOpportunity.edit",
  scope: "organization",
  input: z.object({ reply: z.uuid() }),
  run: (ctx, input) => moveReply(ctx, input, "withdraw"),
});
