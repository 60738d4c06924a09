import { type AreaAccess, desk } from "./roles";

/** The community's side: at the desk for the whole center, for a community's workers within their place. */
export const communityAccess = {
  "community.view": ["community"],
  "communityTeam.view": ["community"],
  "communityHours.edit": ["community"],
  "communityPartnership.edit": ["community"],
  "communityMobilization.answer": ["community"],
  "team.view": desk,
  "team.edit": desk,
  "volunteer.view": desk,
  "volunteer.edit": desk,
  "hours.view": desk,
  "hours.record": desk,
  "hours.confirm": desk,
  // Names with the numbers of identity papers, for the national system.
  "hours.export": ["manager"],
  "mobilization.view": desk,
  "mobilization.edit": desk,
  "partnership.view": desk,
  "partnership.edit": desk,
  "ownPartnership.view": ["organization"],
  "ownPartnership.edit": ["organization"],
} as const satisfies AreaAccess;
