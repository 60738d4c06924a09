"use server";

import { z } from "zod";
import { acceptanceForm, assignmentForm, deliveryForm } from "@/lib/domain/incubation/service-form";
import {
  acceptService,
  assignService,
  declineService,
  deliverService,
  takeBackDelivery,
} from "@/lib/usecases/incubation/service-request";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { request: z.uuid(), edition };

export const acceptServiceAction = centerAction({
  permission: "service.handle",
  input: schemaOf(acceptanceForm, one),
  run: acceptService,
});

export const declineServiceAction = centerAction({
  permission: "service.handle",
  input: z.object({ ...one, reason: requiredText("不予受理的原因", 300) }),
  run: declineService,
});

export const assignServiceAction = centerAction({
  permission: "service.handle",
  input: schemaOf(assignmentForm, one),
  run: assignService,
});

export const deliverServiceAction = centerAction({
  permission: "service.handle",
  input: schemaOf(deliveryForm, one),
  run: deliverService,
});

export const takeBackDeliveryAction = centerAction({
  permission: "service.handle",
  input: z.object({ ...one, reason: requiredText("收回的原因", 300) }),
  run: takeBackDelivery,
});
