import type { AreaAccess } from "./roles";

export const communityAccess = {
  "community.view": ["community"],
  // Sensitive by law: the community that helps them, and no desk. Who looked is the manager's to see.
  "assisted.view": ["community"],
  "assisted.edit": ["community"],
  "assisted.open": ["community"],
  "assisted.export": ["community"],
  "assistedExport.decide": ["manager"],
  "assistedAccess.view": ["manager"],
} as const satisfies AreaAccess;
