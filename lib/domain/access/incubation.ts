import { type AreaAccess, desk } from "./roles";

export const incubationAccess = {
  "cohort.view": desk,
  "incubatee.view": desk,
  "incubatee.edit": desk,
} as const satisfies AreaAccess;
