"use server";

import { z } from "zod";
import { effectForm } from "@/lib/domain/projects/giving/distribution";
import { editEffect, voidDistribution } from "@/lib/usecases/projects/giving/distribution";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { distribution: z.uuid(), edition };

export const editEffectAction = centerAction({
  permission: "distribution.edit",
  input: schemaOf(effectForm, one),
  run: editEffect,
  next: ({ id }, slug) => `/${slug}/desk/distributions/${id}`,
});

export const voidDistributionAction = centerAction({
  permission: "distribution.edit",
  input: z.object({ ...one, reason: requiredText("作废的原因", 500) }),
  run: voidDistribution,
});
