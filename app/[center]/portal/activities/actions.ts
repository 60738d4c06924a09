"use server";

import { z } from "zod";
import { ownActivityForm } from "@/lib/domain/registry/activity-form";
import {
  editOwnActivity,
  reportOwnActivity,
  voidOwnActivity,
  writeOwnActivity,
} from "@/lib/usecases/registry/own-activity";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "ownActivity.edit";
const scope = "organization";
const one = { activity: z.uuid(), edition };
const go = z.enum(["keep", "report"]);

export const writeOwnActivityAction = centerAction({
  permission,
  scope,
  input: schemaOf(ownActivityForm, { draftKey: z.uuid(), go }),
  run: writeOwnActivity,
  next: ({ id }, slug) => `/${slug}/portal/activities/${id}`,
});

export const editOwnActivityAction = centerAction({
  permission,
  scope,
  input: schemaOf(ownActivityForm, { ...one, go }),
  run: editOwnActivity,
  next: ({ id }, slug) => `/${slug}/portal/activities/${id}`,
});

export const reportOwnActivityAction = centerAction({
  permission,
  scope,
  input: z.object(one),
  run: reportOwnActivity,
});

export const voidOwnActivityAction = centerAction({
  permission,
  scope,
  input: z.object({ ...one, reason: requiredText("作废的原因", 300) }),
  run: voidOwnActivity,
});
