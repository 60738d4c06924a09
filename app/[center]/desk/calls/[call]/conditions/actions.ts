"use server";

import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { callConditionsForm } from "@/lib/domain/recruitment/call/condition";
import { saveConditions } from "@/lib/usecases/recruitment/call/condition";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const saveConditionsAction = centerAction({
  permission: "call.prepare",
  input: schemaOf(callConditionsForm, { call: callKey, edition }),
  run: saveConditions,
  next: ({ call }, slug) => `/${slug}/desk/calls/${call}`,
});
