import type { AreaEvents } from "./center";

export const registryEvents = {
  organization: { register: "建立组织档案" },
  person: { register: "登记人员", giveAccount: "开通账号" },
} as const satisfies AreaEvents;
