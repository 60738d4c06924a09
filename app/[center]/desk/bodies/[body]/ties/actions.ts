"use server";

import { z } from "zod";
import { tieForm } from "@/lib/domain/projects/supervision/evaluation-form";
import { addTie, removeTie } from "@/lib/usecases/projects/supervision/body-tie";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { requiredText } from "@/lib/web/typed-input";

export const addTieAction = centerAction({
  permission: "supervision.edit",
  input: schemaOf(tieForm, { body: z.uuid() }),
  run: addTie,
});

export const removeTieAction = centerAction({
  permission: "supervision.edit",
  input: z.object({ body: z.uuid(), organization: z.uuid(), reason: requiredText("解除的原因", 300) }),
  run: removeTie,
});
