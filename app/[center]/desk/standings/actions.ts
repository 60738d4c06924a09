"use server";

import { z } from "zod";
import { standingForm } from "@/lib/domain/registry/standing";
import { addStanding, editStanding, voidStanding } from "@/lib/usecases/registry/standing-record";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "standing.edit";
const one = { standing: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/standings/${id}`;

export const addStandingAction = centerAction({
  permission,
  input: schemaOf(standingForm),
  run: addStanding,
  next,
});

export const editStandingAction = centerAction({
  permission,
  input: schemaOf(standingForm, one),
  run: editStanding,
  next,
});

export const voidStandingAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("作废的原因", 300) }),
  run: voidStanding,
});
