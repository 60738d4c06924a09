"use server";

import { z } from "zod";
import { allocationTermForm } from "@/lib/domain/incubation/allocation";
import { editAllocation, endAllocation, withdrawAllocation } from "@/lib/usecases/incubation/allocation";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { allocation: z.uuid(), edition };

export const editAllocationAction = centerAction({
  permission: "venue.edit",
  input: schemaOf(allocationTermForm, one),
  run: editAllocation,
  next: ({ id }, slug) => `/${slug}/desk/allocations/${id}`,
});

export const endAllocationAction = centerAction({
  permission: "venue.edit",
  input: z.object({ ...one, reason: requiredText("结束的原因", 500) }),
  run: endAllocation,
});

export const withdrawAllocationAction = centerAction({
  permission: "venue.edit",
  input: z.object({ ...one, reason: requiredText("撤销的原因", 500) }),
  run: withdrawAllocation,
});
