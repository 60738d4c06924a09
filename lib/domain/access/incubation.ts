import { type AreaAccess, desk } from "./roles";

export const incubationAccess = {
  "cohort.view": desk,
  "incubatee.view": desk,
  "venue.view": desk,
  "venue.edit": desk,
  "booking.view": desk,
  "booking.edit": desk,
  "exchange.view": desk,
  "exchange.edit": desk,
  "handover.view": desk,
  "handover.edit": desk,
  "incubatee.edit": desk,
  "capacity.view": desk,
  "capacity.edit": desk,
  "plan.view": desk,
  "plan.edit": desk,
  "plan.confirm": desk,
} as const satisfies AreaAccess;
