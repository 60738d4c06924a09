import type { Figures } from "../base/figure";

export const communityFigures = {
  teams: {
    label: "志愿服务队伍",
    unit: "支",
    kind: "stock",
    counts: "在册的队伍，不含已解散的",
    summable: true,
  },
  volunteers: {
    label: "志愿者",
    unit: "人",
    kind: "stock",
    counts: "逐人登记、没有退出的志愿者，每人只计一次；不含队伍申报的人数",
    summable: true,
  },
  services: {
    label: "志愿服务",
    unit: "人次",
    kind: "flow",
    counts: "已确认的服务时长记录，一人一次活动计一次",
    summable: true,
  },
  hours: {
    label: "服务时长",
    unit: "小时",
    kind: "flow",
    counts: "已确认的服务时长之和",
    summable: true,
  },
  partnerships: {
    label: "报到共建",
    unit: "家",
    kind: "stock",
    counts: "正在共建的社会组织和单位，向几个社区报到的只计一次",
    summable: false,
  },
  jointActivities: {
    label: "共建活动",
    unit: "项",
    kind: "flow",
    counts: "关联到共建、没有作废的活动，几方共同办的只计一次",
    summable: true,
  },
} as const satisfies Figures;
