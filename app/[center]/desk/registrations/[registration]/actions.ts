"use server";

import { z } from "zod";
import { stepForm } from "@/lib/domain/incubation/registration-step";
import { meetStep, removePaper } from "@/lib/usecases/incubation/registration/case";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const meetStepAction = centerAction({
  permission: "registration.edit",
  input: schemaOf(stepForm, { registration: z.uuid(), edition, step: z.coerce.number().int() }),
  run: meetStep,
  next: ({ id }, slug) => `/${slug}/desk/registrations/${id}`,
});

export const removePaperAction = centerAction({
  permission: "registration.edit",
  input: z.object({ registration: z.uuid(), file: z.uuid() }),
  run: removePaper,
});
