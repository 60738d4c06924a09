"use server";

import { formatCallKey } from "@/lib/domain/recruitment/call-key";
import { prepareCall, publishCall, reviseCall } from "@/lib/usecases/recruitment/call";
import { removeFromCall } from "@/lib/usecases/recruitment/call-file";
import { extendCall, publishSupplement } from "@/lib/usecases/recruitment/call-supplement";
import { endWithoutAdmission, takeBackEnd } from "@/lib/usecases/recruitment/no-admission";
import { centerAction } from "@/lib/web/action";
import {
  callFileInput,
  callInput,
  endWithoutAdmissionInput,
  extensionInput,
  publishCallInput,
  revisedCallInput,
  supplementInput,
  takeBackEndInput,
} from "./schema";

export const prepareCallAction = centerAction({
  permission: "call.prepare",
  input: callInput,
  run: prepareCall,
  next: (call, slug) => `/${slug}/desk/calls/${formatCallKey(call)}`,
});

export const reviseCallAction = centerAction({
  permission: "call.prepare",
  input: revisedCallInput,
  run: reviseCall,
  next: (call, slug) => `/${slug}/desk/calls/${formatCallKey(call)}`,
});

export const publishCallAction = centerAction({
  permission: "call.publish",
  input: publishCallInput,
  run: publishCall,
  message: ({ name }) => `${name}招募公告已发布。`,
});

export const publishSupplementAction = centerAction({
  permission: "call.supplement",
  input: supplementInput,
  run: publishSupplement,
  next: (call, slug) => `/${slug}/desk/calls/${formatCallKey(call)}`,
});

export const extendCallAction = centerAction({
  permission: "call.supplement",
  input: extensionInput,
  run: extendCall,
  next: (call, slug) => `/${slug}/desk/calls/${formatCallKey(call)}`,
});

export const endWithoutAdmissionAction = centerAction({
  permission: "call.end",
  input: endWithoutAdmissionInput,
  run: endWithoutAdmission,
  message: ({ name }) => `${name}已按无组织入围办结。`,
});

export const takeBackEndAction = centerAction({
  permission: "call.end",
  input: takeBackEndInput,
  run: takeBackEnd,
});

export const removeCallFileAction = centerAction({
  permission: "call.prepare",
  input: callFileInput,
  run: removeFromCall,
});
