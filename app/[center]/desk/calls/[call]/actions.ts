"use server";

import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { extendCall, publishSupplement } from "@/lib/usecases/recruitment/call/call-supplement";
import { endWithoutAdmission, takeBackEnd } from "@/lib/usecases/recruitment/no-admission";
import { centerAction } from "@/lib/web/action";
import { endWithoutAdmissionInput, extensionInput, supplementInput, takeBackEndInput } from "../schema";

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
