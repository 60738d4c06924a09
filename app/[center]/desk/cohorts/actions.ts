"use server";

import { prepareCall, publishCall, reviseCall } from "@/lib/usecases/recruitment/call";
import { endWithoutAdmission } from "@/lib/usecases/recruitment/no-admission";
import { centerAction } from "@/lib/web/action";
import { callInput, endWithoutAdmissionInput, publishCallInput, revisedCallInput } from "./schema";

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

export const endWithoutAdmissionAction = centerAction({
  permission: "cohort.end",
  input: endWithoutAdmissionInput,
  run: endWithoutAdmission,
  message: ({ name }) => `${name}已办结。`,
});
