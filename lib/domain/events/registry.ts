import { usageEventLabels } from "../registry/usage";
import type { AreaEvents } from "./center";

export const registryEvents = {
  place: { ...usageEventLabels, add: "新增地点", edit: "修改地点" },
  body: { ...usageEventLabels, add: "新增单位", edit: "修改单位" },
  organization: { register: "建立组织档案", edit: "修改组织档案", recordStatus: "登记情况变更" },
  person: { register: "登记人员", giveAccount: "开通账号" },
} as const satisfies AreaEvents;
