"use server";

import { z } from "zod";
import { minutesForm } from "@/lib/domain/incubation/guidance/guidance";
import { recordOwnMinutes } from "@/lib/usecases/incubation/guidance/minutes";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const recordOwnMinutesAction = centerAction({
  permission: "mentoring.edit",
  input: schemaOf(minutesForm, { guidance: z.uuid(), edition }),
  run: recordOwnMinutes,
  next: (_, slug) => `/${slug}/mentor`,
});
