import type { Figures } from "../base/figure";
import type { TimeOfDay } from "../base/time-of-day";
import type { LegalStatus } from "../registry/legal-status";

/** What organizations are called where figures count them by legal status (古交, 2024: 社区社会组织、社会团队). */
export const sortLabels: Record<LegalStatus, string> = {
  registered: "社会组织（已登记）",
  filed: "社区社会组织（已备案）",
  team: "社会团队（未登记）",
  deregistered: "已注销的组织",
};

/** The use of rooms is counted over this many whole days up to yesterday. */
export const usageDays = 90;

function minutesOf(time: TimeOfDay): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Hours used of the hours that a room was open in so many days, in percent to the tenth; 0 for one that never opens. */
export function useRate(
  hours: number,
  { opensAt, closesAt }: { opensAt: TimeOfDay; closesAt: TimeOfDay },
  days = usageDays,
): number {
  const open = ((minutesOf(closesAt) - minutesOf(opensAt)) / 60) * days;
  return open <= 0 ? 0 : Math.round((hours / open) * 1000) / 10;
}

export const incubationFigures = {
  incubated: {
    label: "进入孵化",
    unit: "家",
    kind: "flow",
    counts: "自进入孵化之日起计，含平台启用前补录的批次，不因出壳或退出而减少；再次入驻的组织累计只计一次",
    summable: false,
  },
  present: {
    label: "目前在孵",
    unit: "家",
    kind: "stock",
    counts: "在孵、延期和待出壳评估的组织",
    summable: true,
  },
  left: { label: "主动退出", unit: "家", kind: "flow", counts: "孵化期间自愿退出的组织", summable: true },
  evicted: { label: "清退", unit: "家", kind: "flow", counts: "由中心清退的组织", summable: true },
  guided: {
    label: "一对一指导",
    unit: "次",
    kind: "flow",
    counts: "已登记指导记录的指导，按导师所属单位分别计",
    summable: true,
  },
  bookedHours: {
    label: "场地使用",
    unit: "小时",
    kind: "flow",
    counts: "预约并已过去的时段，不含取消和释放的",
    summable: true,
  },
  useRate: {
    label: "场地使用率",
    unit: "百分比",
    kind: "flow",
    counts: "使用的小时占开放时间的比例，每天都按开放计",
    summable: false,
  },
  exchangeGiven: {
    label: "中心提供",
    unit: "分",
    kind: "flow",
    counts: "双方确认的服务交换中，中心提供的场地和服务",
    summable: true,
  },
  exchangeReturned: {
    label: "组织回馈",
    unit: "分",
    kind: "flow",
    counts: "双方确认的服务交换中，组织回馈的服务和资源",
    summable: true,
  },
  exchangeBalance: {
    label: "交换结余",
    unit: "分",
    kind: "stock",
    counts: "双方确认的回馈减去提供；负数表示组织尚欠",
    summable: true,
  },
  graduated: { label: "已出壳", unit: "家", kind: "flow", counts: "通过出壳评估的组织", summable: true },
} as const satisfies Figures;
