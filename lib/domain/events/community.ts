import { orderEventLabels } from "../community/order";
import { usageEventLabels } from "../registry/usage";
import type { AreaEvents } from "./center";

export const communityEvents = {
  communityService: { ...usageEventLabels, add: "登记服务项目", edit: "修改服务项目" },
  order: {
    ...orderEventLabels,
    ask: "点单",
    escalate: "上转",
    join: "并单",
    separate: "拆单",
    dispute: "手机主人否认",
  },
} as const satisfies AreaEvents;
