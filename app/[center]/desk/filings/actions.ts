"use server";

import { z } from "zod";
import { confirmForm, correctForm, endFilingForm } from "@/lib/domain/community/filing-confirmation";
import { confirmFiling, correctConfirmation, endFiling } from "@/lib/usecases/community/filing-confirmation";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

const permission = "filing.edit";
const group = { organization: z.uuid() };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/filings/${id}`;

export const confirmFilingAction = centerAction({
  permission,
  input: schemaOf(confirmForm, group),
  run: confirmFiling,
  next,
});

export const correctConfirmationAction = centerAction({
  permission,
  input: schemaOf(correctForm, { confirmation: z.uuid() }),
  run: correctConfirmation,
  next,
});

export const endFilingAction = centerAction({
  permission,
  input: schemaOf(endFilingForm, group),
  run: endFiling,
  next,
});
