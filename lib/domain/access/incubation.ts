import { type AreaAccess, desk } from "./roles";

export const incubationAccess = {
  "cohort.view": desk,
  "incubatee.view": desk,
} as const satisfies AreaAccess;
