import { type AreaAccess, desk } from "./roles";

/** What is granted and paid is decided by the bureau: the operator that executes approves nothing. */
export const projectsAccess = {
  "fund.view": desk,
  "fund.edit": ["manager"],
  "project.view": desk,
  "project.edit": desk,
  "ownProject.view": ["organization"],
} as const satisfies AreaAccess;
