"use server";

import { z } from "zod";
import { opinionForm } from "@/lib/domain/incubation/registration-filing";
import { stepForm } from "@/lib/domain/incubation/registration-step";
import { meetStep, removePaper } from "@/lib/usecases/incubation/registration/case";
import { opineOnFiling } from "@/lib/usecases/incubation/registration/opinion";
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

/** The community's letter, where it has nobody on the platform. */
export const opineOnFilingAction = centerAction({
  permission: "registration.edit",
  input: schemaOf(opinionForm, { registration: z.uuid(), edition }),
  run: opineOnFiling,
  next: ({ id }, slug) => `/${slug}/desk/registrations/${id}`,
});
