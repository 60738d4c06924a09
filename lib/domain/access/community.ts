import { type AreaAccess, desk } from "./roles";

export const communityAccess = {
  "community.view": ["community"],
  "communityPage.edit": ["community"],
  "communityOrder.view": ["community"],
  "communityOrder.edit": ["community"],
  "placePage.edit": desk,
  "communityService.view": desk,
  "communityService.edit": desk,
  "order.view": desk,
  "order.edit": desk,
  "ownOrder.view": ["organization"],
  "ownOrder.edit": ["organization"],
} as const satisfies AreaAccess;
