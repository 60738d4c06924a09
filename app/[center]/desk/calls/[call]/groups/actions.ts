"use server";

import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { callOfferForm } from "@/lib/domain/recruitment/call/call-group";
import { saveCallOffer } from "@/lib/usecases/recruitment/call/call-group";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const saveCallOfferAction = centerAction({
  permission: "call.prepare",
  input: schemaOf(callOfferForm, { call: callKey, edition }),
  run: saveCallOffer,
  next: ({ path }, slug) => `/${slug}/desk/calls/${path}`,
});
