"use server";

import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { decideGrants } from "@/lib/usecases/admission/grant";
import { centerAction } from "@/lib/web/action";
import { edition } from "@/lib/web/typed-input";

export const decideGrantsAction = centerAction({
  permission: "grant.decide",
  input: z.looseObject({ call: callKey, edition }),
  run: decideGrants,
  next: ({ path }, slug) => `/${slug}/desk/calls/${path}`,
});
