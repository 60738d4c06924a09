"use server";

import { z } from "zod";
import { bodyForm } from "@/lib/domain/registry/body";
import { addBody, archiveBody, editBody, restoreBody } from "@/lib/usecases/registry/body";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { body: z.uuid(), edition };

export const addBodyAction = centerAction({
  permission: "body.edit",
  input: schemaOf(bodyForm),
  run: addBody,
  next: ({ id }, slug) => `/${slug}/desk/bodies/${id}`,
});

export const editBodyAction = centerAction({
  permission: "body.edit",
  input: schemaOf(bodyForm, one),
  run: editBody,
  next: ({ id }, slug) => `/${slug}/desk/bodies/${id}`,
});

export const archiveBodyAction = centerAction({
  permission: "body.edit",
  input: z.object({ ...one, reason: requiredText("停用的原因", 500) }),
  run: archiveBody,
});

export const restoreBodyAction = centerAction({
  permission: "body.edit",
  input: z.object({ ...one, reason: requiredText("恢复的原因", 500) }),
  run: restoreBody,
});
