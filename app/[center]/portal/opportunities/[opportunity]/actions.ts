"use server";

import { z } from "zod";
import { moveReply } from "@/lib/usecases/projects/giving/reply";
import { centerAction } from "@/lib/web/action";

const door = {
  permission: "ownOpportunity.edit",
  scope: "organization",
  input: z.object({ reply: z.uuid() }),
} as const;

export const withdrawReplyAction = centerAction({
  ...door,
  run: (ctx, input) => moveReply(ctx, input, "withdraw"),
});

export const acceptOwnReplyAction = centerAction({
  ...door,
  run: (ctx, input) => moveReply(ctx, input, "accept"),
});

export const declineOwnReplyAction = centerAction({
  ...door,
  run: (ctx, input) => moveReply(ctx, input, "decline"),
});

export const reconsiderOwnReplyAction = centerAction({
  ...door,
  run: (ctx, input) => moveReply(ctx, input, "reconsider"),
});
