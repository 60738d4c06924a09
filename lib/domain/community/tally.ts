import { type CivilDate, formatDate, formatPeriod } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { date, type FormValue, form, longText, name, number, reference, text } from "../base/form";
import { grouped } from "../base/grouped";

/** 汇总: a figure of the time before the platform, told by a paper. It stands beside what is counted, and never in it. */
export const tallyForm = form({
  name: name("汇总的内容", { most: 40, hint: "如 志愿服务活动" }),
  value: number("数值", { most: 999_999_999 }),
  unit: text("单位", { most: 6, hint: "如 次、人次、支" }),
  startsOn: date("从", { optional: true, hint: "只知道截止日期的留空" }),
  endsOn: date("截止到"),
  source: longText("来源", { most: 200, hint: "哪份文件或报表，如 市委社会工作部 2025 年 3 月通报" }),
  placeId: reference("地点", { optional: true, hint: "全区（市）的留空" }),
});

export type TallyEntry = FormValue<typeof tallyForm>;

export const tallyEventLabels = { add: "登记汇总", import: "导入汇总", edit: "修改", void: "作废" } as const;

interface Told {
  startsOn: CivilDate | null;
  endsOn: CivilDate;
}

/** What does not go together; a day that was not understood is left out. */
export function tallyFaults({ startsOn, endsOn }: Partial<Told>, today: CivilDate): FieldErrors {
  const faults: FieldErrors = {};
  if (endsOn && endsOn > today) faults.endsOn = "截止日期还没有到；以后的数由记录计出，不能汇总。";
  if (startsOn && endsOn && startsOn > endsOn) faults.startsOn = "开始日期不能晚于截止日期。";
  return faults;
}

/** Of which time it speaks, in words. */
export function tallyPeriod({ startsOn, endsOn }: Told): string {
  return startsOn === null ? `截至${formatDate(endsOn)}` : formatPeriod(startsOn, endsOn);
}

/** A value with its unit, as it is printed: 129,941 次. */
export function tallyValue({ value, unit }: { value: number; unit: string }): string {
  return `${grouped(value)} ${unit}`;
}
