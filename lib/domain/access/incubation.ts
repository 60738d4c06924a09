import { type AreaAccess, desk } from "./roles";

export const incubationAccess = {
  "cohort.view": desk,
  "incubatee.view": desk,
  "handover.view": desk,
  "handover.edit": desk,
  "incubatee.edit": desk,
  "capacity.view": desk,
  "capacity.edit": desk,
  "plan.view": desk,
  "plan.edit": desk,
  "plan.confirm": desk,
  "guidance.view": desk,
  "guidance.edit": desk,
} as const satisfies AreaAccess;
