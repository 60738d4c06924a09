import { type CivilDate, formatDay } from "../../base/civil-date";
import { type ActivityKind, activityKindLabels } from "../../registry/activity";

/** What a period of an organization amounts to, counted from its records; hours and credit with one decimal. */
export interface Counted {
  /** Confirmed activities by kind. People are declared per activity and never summed, so they are not here. */
  activities: {
    kind: ActivityKind;
    count: number;
    events: number;
    attendances: number;
    households: number;
  }[];
  /** Service hours of volunteers. */
  volunteerHours: number;
  trainingSessions: number;
  trainingAttendances: number;
  guidances: number;
  guidanceHours: number;
  milestonesReached: number;
  /** Due by the end of the period, and not handed in. */
  milestonesOverdue: number;
  bookings: number;
  bookingHours: number;
  servicesRequested: number;
  servicesDelivered: number;
  exchangeGiven: number;
  exchangeReturned: number;
}

/** The lists that the figures are counted from, by the last part of their address in portal and desk alike. */
export type CountedList =
  | "activities"
  | "trainings"
  | "guidances"
  | "plan"
  | "bookings"
  | "services"
  | "exchanges";

export interface CountedLine {
  label: string;
  value: string;
  list: CountedList;
  /** Of the activities that a line counts, where it counts those of one kind. */
  kind?: ActivityKind;
}

/** The figures as lines, each with the list it was counted from. What there was none of is said as 无. */
export function countedLines(counted: Counted): CountedLine[] {
  const line = (label: string, list: CountedList, parts: readonly [number, string][]): CountedLine => {
    const said = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
    return { label, list, value: said.join("，") || "无" };
  };
  const sum = (of: (row: Counted["activities"][number]) => number) =>
    counted.activities.reduce((all, row) => all + of(row), 0);
  return [
    line("活动合计", "activities", [
      [sum(({ count }) => count), "项"],
      [sum(({ events }) => events), "场次"],
      [sum(({ attendances }) => attendances), "人次"],
      [sum(({ households }) => households), "户"],
    ]),
    ...counted.activities.map(({ kind, count, events, attendances, households }) => ({
      ...line(activityKindLabels[kind], "activities", [
        [count, "项"],
        [events, "场次"],
        [attendances, "人次"],
        [households, "户"],
      ]),
      kind,
    })),
    line("志愿服务", "activities", [[counted.volunteerHours, "小时"]]),
    line("参加培训", "trainings", [
      [counted.trainingSessions, "场"],
      [counted.trainingAttendances, "人次"],
    ]),
    line("一对一指导", "guidances", [
      [counted.guidances, "次"],
      [counted.guidanceHours, "小时"],
    ]),
    line("完成里程碑", "plan", [[counted.milestonesReached, "个"]]),
    line("逾期里程碑", "plan", [[counted.milestonesOverdue, "个"]]),
    line("预约场地", "bookings", [
      [counted.bookings, "次"],
      [counted.bookingHours, "小时"],
    ]),
    line("申请服务", "services", [[counted.servicesRequested, "件"]]),
    line("中心完成的服务", "services", [[counted.servicesDelivered, "件"]]),
    line("使用中心资源", "exchanges", [[counted.exchangeGiven, "分"]]),
    line("回馈服务", "exchanges", [[counted.exchangeReturned, "分"]]),
  ];
}

export interface DoneActivity {
  title: string;
  kind: ActivityKind;
  heldOn: CivilDate;
  events: number;
  attendances: number | null;
}

/** So many activities are told one by one; the report has room for more words than these. */
const mostTold = 40;

/** 主要工作 as a first text: the confirmed activities of the period, a line each, by their day. Empty without any. */
export function suggestedWork(activities: readonly DoneActivity[]): string {
  const told = activities.slice(0, mostTold).map(({ title, kind, heldOn, events, attendances }) => {
    const size = [
      ...(events > 1 ? [`${events} 场`] : []),
      ...(attendances !== null && attendances > 0 ? [`${attendances} 人次`] : []),
    ];
    return `${formatDay(heldOn)}${title}（${[activityKindLabels[kind], ...size].join("，")}）`;
  });
  const more = activities.length - told.length;
  return [...told, ...(more > 0 ? [`另有 ${more} 项活动`] : [])].join("\n");
}
