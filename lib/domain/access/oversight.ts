import { type AreaAccess, desk } from "./roles";

export const oversightAccess = {
  "dashboard.view": desk,
} as const satisfies AreaAccess;
