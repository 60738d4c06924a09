"use server";

import { z } from "zod";
import { capacityCorrectionForm, capacityForm } from "@/lib/domain/incubation/capacity";
import { assessCapacity, correctCapacity } from "@/lib/usecases/incubation/capacity";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

const capacityAt = ({ incubatee }: { incubatee: string }, slug: string) =>
  `/${slug}/desk/incubatees/${incubatee}/capacity`;

export const assessCapacityAction = centerAction({
  permission: "capacity.edit",
  input: schemaOf(capacityForm, { incubatee: z.uuid() }),
  run: assessCapacity,
  next: capacityAt,
});

export const correctCapacityAction = centerAction({
  permission: "capacity.edit",
  input: schemaOf(capacityCorrectionForm, { capacity: z.uuid(), edition }),
  run: correctCapacity,
  next: capacityAt,
});
