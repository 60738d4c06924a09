"use server";

import { z } from "zod";
import { outcomeForm } from "@/lib/domain/projects/giving/outcome";
import { addOutcome, editOutcome, voidOutcome } from "@/lib/usecases/projects/giving/outcome";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { outcome: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/outcomes/${id}`;

export const addOutcomeAction = centerAction({
  permission: "outcome.edit",
  input: schemaOf(outcomeForm),
  run: addOutcome,
  next,
});

export const editOutcomeAction = centerAction({
  permission: "outcome.edit",
  input: schemaOf(outcomeForm, one),
  run: editOutcome,
  next,
});

export const voidOutcomeAction = centerAction({
  permission: "outcome.edit",
  input: z.object({ ...one, reason: requiredText("作废的原因", 500) }),
  run: voidOutcome,
});
