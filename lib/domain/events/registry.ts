import type { AreaEvents } from "./center";

export const registryEvents = {
  organization: { register: "建立组织档案" },
} as const satisfies AreaEvents;
