"use server";

import { z } from "zod";
import { honourForm } from "@/lib/domain/projects/giving/honour";
import { addHonour, editHonour, removeFromHonour, voidHonour } from "@/lib/usecases/projects/giving/honour";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { honour: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/honours/${id}`;

export const addHonourAction = centerAction({
  permission: "honour.edit",
  input: schemaOf(honourForm),
  run: addHonour,
  next,
});

export const editHonourAction = centerAction({
  permission: "honour.edit",
  input: schemaOf(honourForm, one),
  run: editHonour,
  next,
});

export const voidHonourAction = centerAction({
  permission: "honour.edit",
  input: z.object({ ...one, reason: requiredText("作废的原因", 500) }),
  run: voidHonour,
});

export const removeHonourFileAction = centerAction({
  permission: "honour.edit",
  input: z.object({ honour: z.uuid(), file: z.uuid() }),
  run: removeFromHonour,
});
