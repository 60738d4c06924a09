import { type AreaAccess, desk } from "./roles";

export const recruitmentAccess = {
  "bar.view": desk,
  "bar.edit": desk,
  "call.view": desk,
  "call.prepare": desk,
  "call.publish": desk,
  "call.supplement": desk,
  "call.end": desk,
  "application.view": desk,
  "application.check": desk,
  "application.renewCode": desk,
  "application.import": desk,
} as const satisfies AreaAccess;
