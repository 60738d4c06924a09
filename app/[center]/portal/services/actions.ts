"use server";

import { z } from "zod";
import { ratingForm, requestForm } from "@/lib/domain/incubation/service-form";
import { confirmService, requestService, withdrawService } from "@/lib/usecases/incubation/own-service";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { requiredText } from "@/lib/web/typed-input";

const permission = "ownService.edit";
const scope = "organization";

export const requestServiceAction = centerAction({
  permission,
  scope,
  input: schemaOf(requestForm, { draftKey: z.uuid() }),
  run: requestService,
  next: ({ id }, slug) => `/${slug}/portal/services/${id}`,
});

export const withdrawServiceAction = centerAction({
  permission,
  scope,
  input: z.object({ request: z.uuid(), reason: requiredText("撤回的原因", 300) }),
  run: withdrawService,
});

export const confirmServiceAction = centerAction({
  permission,
  scope,
  input: schemaOf(ratingForm, { request: z.uuid() }),
  run: confirmService,
});
