"use server";

import { z } from "zod";
import { handoverDirections, handoverForm } from "@/lib/domain/incubation/handover";
import { reopenHandover, saveHandover, settleHandover } from "@/lib/usecases/incubation/handover";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { incubatee: z.uuid(), direction: z.enum(handoverDirections), edition };

export const saveHandoverAction = centerAction({
  permission: "handover.edit",
  input: schemaOf(handoverForm, one),
  run: saveHandover,
  next: ({ incubatee, direction }, slug) => `/${slug}/desk/handovers/${incubatee}/${direction}`,
});

export const settleHandoverAction = centerAction({
  permission: "handover.edit",
  input: z.object(one),
  run: settleHandover,
});

export const reopenHandoverAction = centerAction({
  permission: "handover.edit",
  input: z.object({ ...one, reason: requiredText("撤销的原因", 500) }),
  run: reopenHandover,
});
