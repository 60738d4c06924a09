import { type AreaAccess, desk } from "./roles";

/** What is granted and paid is decided by the bureau: the operator that executes approves nothing. */
export const projectsAccess = {
  "fund.view": desk,
  "fund.edit": ["manager"],
  "project.view": desk,
  "project.edit": desk,
  "ownProject.view": ["organization"],
  "ownProject.edit": ["organization"],
  "tranche.view": desk,
  "tranche.plan": desk,
  "tranche.check": desk,
  "approval.view": ["approver"],
  "tranche.approve": ["approver"],
  "change.decide": ["approver"],
  "tranche.pay": ["manager"],
  "ownTranche.request": ["organization"],
  // The third party's own doors are those of every evaluation (incubation).
  "supervision.view": desk,
  "supervision.edit": desk,
  "ownFinding.view": ["organization"],
  "ownFinding.answer": ["organization"],
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
