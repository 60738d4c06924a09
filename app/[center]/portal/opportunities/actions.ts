"use server";

import { z } from "zod";
import { ownOpportunityForm } from "@/lib/domain/projects/giving/opportunity";
import { replyForm } from "@/lib/domain/projects/giving/reply";
import {
  addOwnOpportunity,
  editOwnOpportunity,
  moveOpportunity,
} from "@/lib/usecases/projects/giving/opportunity";
import { replyTo } from "@/lib/usecases/projects/giving/reply";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { opportunity: z.uuid(), edition };
const door = { permission: "ownOpportunity.edit", scope: "organization" } as const;
const next = ({ id }: { id: string }, slug: string) => `/${slug}/portal/opportunities/${id}`;

export const addOwnOpportunityAction = centerAction({
  ...door,
  input: schemaOf(ownOpportunityForm),
  run: addOwnOpportunity,
  next,
});

export const editOwnOpportunityAction = centerAction({
  ...door,
  input: schemaOf(ownOpportunityForm, one),
  run: editOwnOpportunity,
  next,
});

export const reportOwnOpportunityAction = centerAction({
  ...door,
  input: z.object(one),
  run: (ctx, input) => moveOpportunity(ctx, input, "report"),
});

export const closeOwnOpportunityAction = centerAction({
  ...door,
  input: z.object(one),
  run: (ctx, input) => moveOpportunity(ctx, input, "close"),
});

export const reopenOwnOpportunityAction = centerAction({
  ...door,
  input: z.object(one),
  run: (ctx, input) => moveOpportunity(ctx, input, "reopen"),
});

export const withdrawOwnOpportunityAction = centerAction({
  ...door,
  input: z.object({ ...one, reason: requiredText("撤下的原因", 500) }),
  run: (ctx, input) => moveOpportunity(ctx, input, "withdraw"),
});

export const replyAction = centerAction({
  ...door,
  input: schemaOf(replyForm, { opportunity: z.uuid() }),
  run: replyTo,
  next,
});
