"use server";

import { z } from "zod";
import { endForm, extendForm } from "@/lib/domain/incubation/incubatee-end";
import { extendTerm, recordEnd, takeBackEnd } from "@/lib/usecases/incubation/incubatee-end";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "incubatee.end";
const one = { incubatee: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/incubatees/${id}`;

export const recordEndAction = centerAction({
  permission,
  input: schemaOf(endForm, one),
  run: recordEnd,
  next,
});
export const extendTermAction = centerAction({
  permission,
  input: schemaOf(extendForm, one),
  run: extendTerm,
  next,
});

export const takeBackEndAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("撤销的原因", 300) }),
  run: takeBackEnd,
});
