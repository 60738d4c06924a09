"use server";

import { z } from "zod";
import { opportunityForm } from "@/lib/domain/projects/giving/opportunity";
import { addOpportunity, editOpportunity, moveOpportunity } from "@/lib/usecases/projects/giving/opportunity";
import { moveReply } from "@/lib/usecases/projects/giving/reply";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { opportunity: z.uuid(), edition };
const door = { permission: "opportunity.edit" } as const;
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/opportunities/${id}`;
const reply = z.object({ reply: z.uuid() });

export const addOpportunityAction = centerAction({
  ...door,
  input: schemaOf(opportunityForm),
  run: addOpportunity,
  next,
});

export const editOpportunityAction = centerAction({
  ...door,
  input: schemaOf(opportunityForm, one),
  run: editOpportunity,
  next,
});

export const postOpportunityAction = centerAction({
  ...door,
  input: z.object(one),
  run: (ctx, input) => moveOpportunity(ctx, input, "post"),
});

export const sendBackOpportunityAction = centerAction({
  ...door,
  input: z.object({ ...one, reason: requiredText("退回的原因", 500) }),
  run: (ctx, input) => moveOpportunity(ctx, input, "sendBack"),
});

export const withdrawOpportunityAction = centerAction({
  ...door,
  input: z.object({ ...one, reason: requiredText("撤下的原因", 500) }),
  run: (ctx, input) => moveOpportunity(ctx, input, "withdraw"),
});

export const closeOpportunityAction = centerAction({
  ...door,
  input: z.object(one),
  run: (ctx, input) => moveOpportunity(ctx, input, "close"),
});

export const reopenOpportunityAction = centerAction({
  ...door,
  input: z.object(one),
  run: (ctx, input) => moveOpportunity(ctx, input, "reopen"),
});

export const acceptReplyAction = centerAction({
  ...door,
  input: reply,
  run: (ctx, input) => moveReply(ctx, input, "accept"),
});

export const declineReplyAction = centerAction({
  ...door,
  input: reply,
  run: (ctx, input) => moveReply(ctx, input, "decline"),
});

export const reconsiderReplyAction = centerAction({
  ...door,
  input: reply,
  run: (ctx, input) => moveReply(ctx, input, "reconsider"),
});
