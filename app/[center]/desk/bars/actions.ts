"use server";

import { z } from "zod";
import { barForm } from "@/lib/domain/recruitment/bar";
import { addBar, editBar, liftBar } from "@/lib/usecases/recruitment/bar/bar";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { bar: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/bars/${id}`;

export const addBarAction = centerAction({
  permission: "bar.edit",
  input: schemaOf(barForm),
  run: addBar,
  next,
});

export const editBarAction = centerAction({
  permission: "bar.edit",
  input: schemaOf(barForm, one),
  run: editBar,
  next,
});

export const liftBarAction = centerAction({
  permission: "bar.edit",
  input: z.object({ ...one, reason: requiredText("解除的原因", 500) }),
  run: liftBar,
});
