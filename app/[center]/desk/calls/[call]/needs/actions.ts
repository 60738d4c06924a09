"use server";

import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { callNeedsForm } from "@/lib/domain/recruitment/call/call-need";
import { saveCallNeeds } from "@/lib/usecases/recruitment/call/call-need";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const saveCallNeedsAction = centerAction({
  permission: "call.prepare",
  input: schemaOf(callNeedsForm, { call: callKey, edition }),
  run: saveCallNeeds,
  next: ({ path }, slug) => `/${slug}/desk/calls/${path}`,
});
