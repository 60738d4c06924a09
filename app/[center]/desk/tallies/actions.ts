"use server";

import { z } from "zod";
import { tallyForm } from "@/lib/domain/community/tally";
import { addTally, editTally, voidTally } from "@/lib/usecases/community/tally";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { tally: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/tallies/${id}`;

export const addTallyAction = centerAction({
  permission: "tally.edit",
  input: schemaOf(tallyForm),
  run: addTally,
  next,
});

export const editTallyAction = centerAction({
  permission: "tally.edit",
  input: schemaOf(tallyForm, one),
  run: editTally,
  next,
});

export const voidTallyAction = centerAction({
  permission: "tally.edit",
  input: z.object({ ...one, reason: requiredText("作废的原因", 500) }),
  run: voidTally,
});
