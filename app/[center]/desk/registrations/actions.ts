"use server";

import { z } from "zod";
import {
  grantForm,
  newRegistrationForm,
  refuseForm,
  registrationForm,
} from "@/lib/domain/incubation/registration-acts";
import { editRegistration, openRegistration } from "@/lib/usecases/incubation/registration/case";
import {
  acceptRegistration,
  endRegistration,
  grantRegistration,
  recallRegistration,
  refuseRegistration,
  reopenRegistration,
  submitRegistration,
} from "@/lib/usecases/incubation/registration/outcome";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "registration.edit";
const one = { registration: z.uuid(), edition };
const reasoned = z.object({ ...one, reason: requiredText("原因", 300) });
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/registrations/${id}`;

export const openRegistrationAction = centerAction({
  permission,
  input: schemaOf(newRegistrationForm),
  run: openRegistration,
  next,
});

export const editRegistrationAction = centerAction({
  permission,
  input: schemaOf(registrationForm, one),
  run: editRegistration,
  next,
});

export const acceptRegistrationAction = centerAction({
  permission,
  input: z.object(one),
  run: acceptRegistration,
});

export const submitRegistrationAction = centerAction({
  permission,
  input: z.object(one),
  run: submitRegistration,
});

export const grantRegistrationAction = centerAction({
  permission,
  input: schemaOf(grantForm, one),
  run: grantRegistration,
  next,
});

export const refuseRegistrationAction = centerAction({
  permission,
  input: schemaOf(refuseForm, one),
  run: refuseRegistration,
  next,
});

export const recallRegistrationAction = centerAction({
  permission,
  input: reasoned,
  run: recallRegistration,
});
export const endRegistrationAction = centerAction({ permission, input: reasoned, run: endRegistration });
export const reopenRegistrationAction = centerAction({
  permission,
  input: reasoned,
  run: reopenRegistration,
});
