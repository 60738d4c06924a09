"use server";

import { z } from "zod";
import { requestRegistrationForm, rosterForm } from "@/lib/domain/incubation/registration-acts";
import { claimForm } from "@/lib/domain/incubation/registration-step";
import {
  claimStep,
  editRoster,
  removeOwnPaper,
  requestRegistration,
  withdrawRequest,
} from "@/lib/usecases/incubation/registration/own-case";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

const door = { permission: "ownRegistration.edit", scope: "organization" } as const;
const one = { registration: z.uuid(), edition };
const step = z.coerce.number().int();
const next = (_: unknown, slug: string) => `/${slug}/portal/registration`;

export const requestRegistrationAction = centerAction({
  ...door,
  input: schemaOf(requestRegistrationForm),
  run: requestRegistration,
});

export const withdrawRequestAction = centerAction({ ...door, input: z.object(one), run: withdrawRequest });

export const editRosterAction = centerAction({
  ...door,
  input: schemaOf(rosterForm, one),
  run: editRoster,
  next,
});

export const claimStepAction = centerAction({
  ...door,
  input: schemaOf(claimForm, { ...one, step }),
  run: claimStep,
  next,
});

export const removeOwnPaperAction = centerAction({
  ...door,
  input: z.object({ registration: z.uuid(), step, file: z.uuid() }),
  run: removeOwnPaper,
});
