import { type AreaAccess, desk } from "./roles";

export const incubationAccess = {
  "cohort.view": desk,
  "incubatee.view": desk,
  "handover.view": desk,
  "handover.edit": desk,
  "incubatee.edit": desk,
} as const satisfies AreaAccess;
