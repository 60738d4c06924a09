import type { AreaEvents } from "./center";

export const registryEvents = {
  organization: { register: "建立组织档案", recordStatus: "登记情况变更" },
} as const satisfies AreaEvents;
