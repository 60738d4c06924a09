"use server";

import { z } from "zod";
import { periodForm } from "@/lib/domain/incubation/report/period";
import { editPeriod, lockPeriod, openPeriod, reopenPeriod } from "@/lib/usecases/incubation/report/period";
import { remindMissing } from "@/lib/usecases/incubation/report/reminder";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { period: z.uuid(), edition };

export const openPeriodAction = centerAction({
  permission: "period.edit",
  input: schemaOf(periodForm),
  run: openPeriod,
  next: ({ id }, slug) => `/${slug}/desk/periods/${id}`,
});

export const editPeriodAction = centerAction({
  permission: "period.edit",
  input: schemaOf(periodForm, one),
  run: editPeriod,
  next: ({ id }, slug) => `/${slug}/desk/periods/${id}`,
});

export const lockPeriodAction = centerAction({
  permission: "period.edit",
  input: z.object(one),
  run: lockPeriod,
});

export const reopenPeriodAction = centerAction({
  permission: "period.edit",
  input: z.object({ ...one, reason: requiredText("重新开放的原因", 300) }),
  run: reopenPeriod,
});

export const remindMissingAction = centerAction({
  permission: "report.edit",
  input: z.object(one),
  run: remindMissing,
});
