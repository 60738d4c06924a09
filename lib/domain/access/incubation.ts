import { type AreaAccess, desk } from "./roles";

export const incubationAccess = {
  "cohort.view": desk,
  "incubatee.view": desk,
  "service.view": desk,
  "service.edit": ["manager"],
  "service.handle": desk,
  "ownService.view": ["organization"],
  "ownService.edit": ["organization"],
  "training.view": desk,
  "training.edit": desk,
  "ownTraining.view": ["organization"],
  "ownTraining.edit": ["organization"],
  "handover.view": desk,
  "handover.edit": desk,
  "incubatee.edit": desk,
  "capacity.view": desk,
  "capacity.edit": desk,
  "plan.view": desk,
  "plan.edit": desk,
  "plan.confirm": desk,
} as const satisfies AreaAccess;
