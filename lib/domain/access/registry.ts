import { type AreaAccess, desk } from "./roles";

export const registryAccess = {
  "person.view": desk,
  "person.edit": desk,
  "activity.view": desk,
  "activity.edit": desk,
  "activity.confirm": desk,
} as const satisfies AreaAccess;
