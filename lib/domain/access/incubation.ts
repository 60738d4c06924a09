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
} as const satisfies AreaAccess;
