import { type AreaAccess, desk } from "./roles";

export const recruitmentAccess = {
  "cohort.view": desk,
  "cohort.prepare": desk,
  "cohort.publish": desk,
  "cohort.end": desk,
  "application.view": desk,
  "application.check": desk,
} as const satisfies AreaAccess;
