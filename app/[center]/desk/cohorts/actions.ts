"use server";

import { prepareCall, publishCall, reviseCall } from "@/lib/usecases/call";
import { centerAction } from "@/lib/web/action";
import { callInput, publishCallInput, revisedCallInput } from "./schema";

export const prepareCallAction = centerAction({
  permission: "cohort.prepare",
  input: callInput,
  run: prepareCall,
  next: ({ number }, slug) => `/${slug}/desk/cohorts/${number}`,
});

export const reviseCallAction = centerAction({
  permission: "cohort.prepare",
  input: revisedCallInput,
  run: reviseCall,
  next: ({ number }, slug) => `/${slug}/desk/cohorts/${number}`,
});

export const publishCallAction = centerAction({
  permission: "cohort.publish",
  input: publishCallInput,
  run: publishCall,
  message: ({ name }) => `${name}招募公告已发布。`,
});
