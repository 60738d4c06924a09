import { type AreaAccess, desk } from "./roles";

export const projectsAccess = {
  "resource.view": desk,
  "resource.edit": desk,
  // Who gave, also of those who do not want to be named.
  "resource.donor": ["manager"],
  "distribution.view": desk,
  "distribution.edit": desk,
  "opportunity.view": desk,
  "opportunity.edit": desk,
  "ownOpportunity.view": ["organization"],
  "ownOpportunity.edit": ["organization"],
  "outcome.view": desk,
  "outcome.edit": desk,
  "honour.view": desk,
  "honour.edit": desk,
} as const satisfies AreaAccess;
