"use server";

import { z } from "zod";
import { hoursForm } from "@/lib/domain/community/hours";
import { confirmManyHours, recordHours } from "@/lib/usecases/community/volunteer/hours";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

const door = { permission: "communityHours.edit", scope: "place" } as const;

export const recordCommunityHoursAction = centerAction({
  ...door,
  input: schemaOf(hoursForm),
  run: recordHours,
  next: (_, slug) => `/${slug}/community/hours?state=recorded`,
});

export const confirmCommunityHoursAction = centerAction({
  ...door,
  input: z.object({ records: z.array(z.uuid(), "请先勾选要确认的时长。") }),
  run: confirmManyHours,
  message: ({ count }) => `已确认 ${count} 条服务时长。`,
});
