"use server";

import { z } from "zod";
import { confirmForm, correctForm, endFilingForm } from "@/lib/domain/community/filing-confirmation";
import { refuseForm } from "@/lib/domain/incubation/registration-acts";
import { filingNumberForm, opinionForm } from "@/lib/domain/incubation/registration-filing";
import { giveNumber, opineOnOwnFiling, refuseFiling } from "@/lib/usecases/community/filing";
import { confirmFiling, correctConfirmation, endFiling } from "@/lib/usecases/community/filing-confirmation";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

const door = { permission: "communityFiling.edit", scope: "place" } as const;
const one = { registration: z.uuid() };
const group = { organization: z.uuid() };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/community/filings/${id}`;
const toGroup = ({ id }: { id: string }, slug: string) => `/${slug}/community/filings/confirmations/${id}`;

export const opineAction = centerAction({
  ...door,
  input: schemaOf(opinionForm, one),
  run: opineOnOwnFiling,
  next,
});

export const giveNumberAction = centerAction({
  ...door,
  input: schemaOf(filingNumberForm, one),
  run: giveNumber,
  next,
});

export const refuseFilingAction = centerAction({
  ...door,
  input: schemaOf(refuseForm, one),
  run: refuseFiling,
  next,
});

export const confirmOwnFilingAction = centerAction({
  ...door,
  input: schemaOf(confirmForm, group),
  run: confirmFiling,
  next: toGroup,
});

export const correctOwnConfirmationAction = centerAction({
  ...door,
  input: schemaOf(correctForm, { confirmation: z.uuid() }),
  run: correctConfirmation,
  next: toGroup,
});

export const endOwnFilingAction = centerAction({
  ...door,
  input: schemaOf(endFilingForm, group),
  run: endFiling,
  next: toGroup,
});
