import type { Figures } from "../base/figure";
import type { OrderState } from "./order";

/** Orders as a figure picks them out: those that were done, and of them those that the asker rated. */
export const countedOrders = ["done", "rated"] as const;
export type CountedOrders = (typeof countedOrders)[number];
export const countedOrderLabels: Record<CountedOrders, string> = { done: "已办结", rated: "已评价" };

/** What was asked for has been done. */
export const doneOrderStates = ["rating", "closed"] as const satisfies OrderState[];

export const communityFigures = {
  orders: {
    label: "居民点单",
    unit: "单",
    kind: "flow",
    counts: "按点单日期；几位居民为同一件事点的只计一单",
    summable: true,
  },
  ordersDone: {
    label: "办结的点单",
    unit: "单",
    kind: "flow",
    counts: "其中已办结的，待评单的也算",
    summable: true,
  },
  ordersRated: {
    label: "已评价的点单",
    unit: "单",
    kind: "flow",
    counts: "办结后由点单人评过分的",
    summable: true,
  },
  rating: {
    label: "点单平均评分",
    unit: "分",
    kind: "flow",
    counts: "已评价点单的平均分，满分 5 分；不按人、不按队伍排名",
    summable: false,
  },
  serviceItems: {
    label: "居民服务项目",
    unit: "项",
    kind: "stock",
    counts: "服务目录中在用的项目",
    summable: true,
  },
  assistedHelped: {
    label: "服务的帮扶对象",
    unit: "人",
    kind: "flow",
    counts: "有办结的点单或领到慈善资源的帮扶对象，每人只计一次；台账由社区保管，这里只有总数",
    summable: false,
  },
  partnerships: {
    label: "报到共建",
    unit: "家",
    kind: "flow",
    counts: "正在共建的社会组织和单位，按报到日期；向几个社区报到的只计一次",
    summable: false,
  },
  jointActivities: {
    label: "共建活动",
    unit: "项",
    kind: "flow",
    counts: "关联到共建、没有作废的活动，几方共同办的只计一次",
    summable: true,
  },
  communities: {
    label: "社区",
    unit: "个",
    kind: "stock",
    counts: "在用的社区（村）",
    summable: true,
  },
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
  volunteering: {
    label: "志愿服务",
    unit: "人次",
    kind: "flow",
    counts: "已确认的服务时长记录，一人一次活动计一次",
    summable: true,
  },
  serviceHours: {
    label: "服务时长",
    unit: "小时",
    kind: "flow",
    counts: "已确认的服务时长之和",
    summable: true,
  },
} as const satisfies Figures;
