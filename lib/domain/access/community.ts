import type { AreaAccess } from "./roles";

export const communityAccess = {
  "community.view": ["community"],
} as const satisfies AreaAccess;
