"use server";

import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { askRelease, prepareCall, publishCall, reviseCall } from "@/lib/usecases/recruitment/call/call";
import { removeFromCall } from "@/lib/usecases/recruitment/call/call-file";
import { returnRelease } from "@/lib/usecases/recruitment/call/call-release";
import { centerAction } from "@/lib/web/action";
import { callFileInput, callInput, publishCallInput, returnReleaseInput, revisedCallInput } from "./schema";

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

export const askReleaseAction = centerAction({
  permission: "call.prepare",
  input: publishCallInput,
  run: askRelease,
  message: ({ name }) => `${name}招募公告已提请发布。`,
});

export const returnReleaseAction = centerAction({
  permission: "call.publish",
  input: returnReleaseInput,
  run: returnRelease,
  message: ({ name }) => `${name}招募公告已退回修改。`,
});

export const removeCallFileAction = centerAction({
  permission: "call.prepare",
  input: callFileInput,
  run: removeFromCall,
});
