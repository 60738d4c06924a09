import type { CivilDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { grouped } from "../../base/grouped";
import type { HolidayTable } from "../../center/calendar";
import { termEnd } from "../../center/check-terms";

/** What the operator did in a term, each counted from confirmed records of the center. */
export const operatorFigures = [
  "calls",
  "applied",
  "checked",
  "checkedSoon",
  "agreements",
  "incubated",
  "graduated",
  "guided",
  "trained",
  "attended",
  "activities",
  "attendances",
  "projects",
  "services",
  "servicesLate",
  "findings",
  "findingsLate",
] as const;
export type OperatorFigure = (typeof operatorFigures)[number];
export type OperatorFigures = Record<OperatorFigure, number>;

interface Words {
  label: string;
  unit: string;
  /** Which records count. */
  counts: string;
}

export const operatorFigureWords: Record<OperatorFigure, Words> = {
  calls: { label: "开展招募", unit: "批", counts: "期内开始招募、已经发布的批次" },
  applied: { label: "收到申请", unit: "份", counts: "期内提交的申请，撤回的也计入" },
  checked: { label: "完成初审", unit: "份", counts: "期内提交、已有初审结论的申请" },
  checkedSoon: { label: "其中及时初审", unit: "份", counts: "在受理期限（工作日）内作出第一次初审结论" },
  agreements: { label: "签订协议", unit: "份", counts: "双方已签署，以后签的一方为准" },
  incubated: { label: "进入孵化", unit: "家", counts: "期内进入孵化的组织，一家只计一次" },
  graduated: { label: "出壳", unit: "家", counts: "期内出壳的组织" },
  guided: { label: "一对一指导", unit: "次", counts: "已登记指导记录的" },
  trained: { label: "培训", unit: "课次", counts: "已开课的课次，不含取消的" },
  attended: { label: "培训出勤", unit: "人次", counts: "已签到的" },
  activities: { label: "开展活动", unit: "项", counts: "已确认的活动，不含下沉、会议和接待" },
  attendances: { label: "服务群众", unit: "人次", counts: "上述活动登记的人次，不折算为人数" },
  projects: { label: "签约项目", unit: "个", counts: "期内签约并已启动的" },
  services: { label: "承诺办结的服务", unit: "件", counts: "承诺期限在期内的服务申请，不含不受理和撤回的" },
  servicesLate: { label: "其中逾期", unit: "件", counts: "没有在承诺期限内办结的" },
  findings: { label: "到期的整改", unit: "项", counts: "第三方对运营机构提出、整改期限在期内的" },
  findingsLate: { label: "其中逾期", unit: "项", counts: "没有在整改期限内提交的" },
};

/** The same as rows of a table: figure, number with its unit, what counts. */
export function operatorFigureRows(figures: OperatorFigures): string[][] {
  return operatorFigures.map((name) => {
    const { label, unit, counts } = operatorFigureWords[name];
    return [label, `${grouped(figures[name])} ${unit}`, counts];
  });
}

/** Applications that were submitted on one day and first checked on another. */
export interface CheckedOn {
  submitted: CivilDate;
  checked: CivilDate;
  count: number;
}

/** How many were checked, and how many of them within so many working days after the day of their submission. */
export function countChecks(checks: readonly CheckedOn[], acceptanceDays: number, holidays: HolidayTable) {
  const sum = (some: readonly CheckedOn[]) => some.reduce((total, { count }) => total + count, 0);
  return {
    checked: sum(checks),
    checkedSoon: sum(
      checks.filter(({ submitted, checked }) => checked <= termEnd(submitted, acceptanceDays, holidays)),
    ),
  };
}

/** What is wrong with the term an operator is evaluated for; it is over when the sheet is due. */
export function termFaults(
  { startsOn, endsOn }: { startsOn: CivilDate; endsOn: CivilDate },
  dueOn: CivilDate,
): FieldErrors {
  if (endsOn < startsOn) return { endsOn: "评估期间的结束日期不能早于开始日期。" };
  return endsOn > dueOn ? { endsOn: "评估期间应在提交期限之前结束。" } : {};
}
