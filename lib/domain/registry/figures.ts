import type { Figures } from "../base/figure";
import type { ActivityKind } from "./activity";

/** They are counted each for itself, and not among what was held for people. */
export const countedApart = ["visit", "meeting", "reception"] as const satisfies readonly ActivityKind[];

/** Activities as a figure picks them out, beside their kind. */
export const countedActivities = ["held", "branded", "joint"] as const;
export type CountedActivities = (typeof countedActivities)[number];

export const countedActivityLabels: Record<CountedActivities, string> = {
  held: "不含下沉、会议和接待",
  branded: "有服务品牌的",
  joint: "关联到共建的",
};

/** Organizations as a figure picks them out. */
export const countedOrganizations = ["covering", "elsewhere", "listed"] as const;
export type CountedOrganizations = (typeof countedOrganizations)[number];

export const countedOrganizationLabels: Record<CountedOrganizations, string> = {
  covering: "计入社区覆盖的",
  elsewhere: "没有登记到社区的",
  listed: "未注销的",
};

export const registryFigures = {
  covering: {
    label: "社区社会组织",
    unit: "家",
    kind: "stock",
    counts: "所在地点在社区和下级地点、已登记或已备案的社会组织，不含未登记团队和已注销的",
    summable: true,
  },
  coverage: {
    label: "平均每个社区",
    unit: "家",
    kind: "stock",
    counts: "社区社会组织除以全部在用的社区，一家也没有的社区也计在内",
    summable: false,
  },
  activities: {
    label: "开展活动",
    unit: "项",
    kind: "flow",
    counts: "已确认的活动，不含下沉村（社区）、会议和接待",
    summable: true,
  },
  attendances: {
    label: "服务群众",
    unit: "人次",
    kind: "flow",
    counts: "已确认的活动登记的人次，不含下沉村（社区）、会议和接待；不折算为人数",
    summable: true,
  },
  brandSessions: {
    label: "服务品牌",
    unit: "场次",
    kind: "flow",
    counts: "已确认的、属于某个服务品牌的活动的场次",
    summable: true,
  },
  visits: {
    label: "下沉村（社区）",
    unit: "次",
    kind: "flow",
    counts: "已确认的下沉村（社区）的次数",
    summable: true,
  },
} as const satisfies Figures;
