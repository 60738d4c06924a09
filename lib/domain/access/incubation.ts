import { type AreaAccess, desk } from "./roles";

export const incubationAccess = {
  "cohort.view": desk,
  "incubatee.view": desk,
  "handover.view": desk,
  "handover.edit": desk,
  "incubatee.edit": desk,
  "incubatee.end": desk,
  "registration.view": desk,
  "registration.edit": desk,
  "graduation.view": desk,
  "graduation.edit": desk,
  "ownGraduation.view": ["organization"],
  "ownGraduation.edit": ["organization"],
  "evaluation.view": ["evaluator"],
  "evaluation.edit": ["evaluator"],
  "capacity.view": desk,
  "capacity.edit": desk,
  "plan.view": desk,
  "plan.edit": desk,
  "plan.confirm": desk,
} as const satisfies AreaAccess;
