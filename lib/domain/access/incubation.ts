import { type AreaAccess, desk } from "./roles";

export const incubationAccess = {
  "incubatee.view": desk,
} as const satisfies AreaAccess;
