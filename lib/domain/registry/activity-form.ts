import type { FieldErrors } from "../base/errors";
import {
  choice,
  date,
  type FormValue,
  form,
  longText,
  number,
  reference,
  references,
  text,
} from "../base/form";
import { parseTimeOfDay } from "../base/time-of-day";
import { activityKindLabels, activityKinds } from "./activity";

/** 场次, 人次, 人 and 户 are counted each for itself: none is computed from another. */
export const activityForm = form({
  title: text("活动名称", { most: 60 }),
  kind: choice("类别", activityKinds, activityKindLabels),
  heldOn: date("举办日期"),
  startsAt: text("开始时间", { most: 10, optional: true, hint: "如 14:30" }),
  projectId: reference("所属项目", { optional: true, hint: "为项目办的活动请选上，确认后计入项目进度" }),
  planLineId: reference("服务指标", { optional: true, hint: "完成的是项目的哪一项指标" }),
  brandId: reference("服务品牌", { optional: true }),
  placeId: reference("所在地", { optional: true }),
  venue: text("具体地点", { most: 60, optional: true, hint: "如 社区活动室二楼" }),
  organizations: references("社会组织", { optional: true, hint: "举办或参与的社会组织" }),
  bodies: references("单位", { optional: true, hint: "主办、协办的单位" }),
  events: number("场次", { least: 1, most: 9_999, unit: "场" }),
  attendances: number("人次", { most: 9_999_999, optional: true, unit: "人次" }),
  people: number("人数", {
    most: 9_999_999,
    optional: true,
    unit: "人",
    hint: "按人去重，一个人来几次也只算一人；不能由人次推算",
  }),
  peopleBasis: text("人数的依据", { most: 100, optional: true, hint: "如 签到表去重；填了人数就要写明" }),
  households: number("户数", { most: 9_999_999, optional: true, unit: "户" }),
  volunteers: number("志愿者", { most: 9_999_999, optional: true, unit: "人" }),
  hours: number("志愿服务时长", { most: 9_999_999, decimals: 1, optional: true, unit: "小时" }),
  summary: longText("活动情况", { most: 2000, optional: true }),
});

/** What an organization writes down of its own on its phone: it held it, alone or with other executors of the project. */
const { organizations: _organizations, bodies: _bodies, ...own } = activityForm;
const { title, kind, heldOn, startsAt, projectId, planLineId, ...rest } = own;
export const ownActivityForm = form({
  ...{ title, kind, heldOn, startsAt, projectId, planLineId },
  partners: references("一起举办的执行机构", {
    optional: true,
    hint: "同一个项目的其他执行机构；几家一起办的由一家登记，只计一次",
  }),
  ...rest,
});

/** More than these came to no event of a district: a digit too many, or a figure of a year. */
const mostPerEvent = 20_000;
/** Nobody serves longer than a day at one event. */
const mostHours = 24;

type Counted = Pick<
  FormValue<typeof activityForm>,
  "people" | "peopleBasis" | "startsAt" | "events" | "attendances" | "households" | "volunteers" | "hours"
>;

/** What is wrong with answers that are right each for itself: what does not go together, or cannot be so many. */
export function activityFaults(given: Counted): FieldErrors {
  const { people, peopleBasis, startsAt, events, attendances, volunteers, hours } = given;
  const most = events * mostPerEvent;
  const faults: FieldErrors = {};
  if (startsAt !== null && parseTimeOfDay(startsAt) === null)
    faults.startsAt = "开始时间请按“14:30”的样子填写。";
  if (people !== null && peopleBasis === null)
    faults.peopleBasis = "填了人数，请写明它的依据，如“签到表去重”。";
  for (const field of ["people", "households", "volunteers"] as const)
    if ((given[field] ?? 0) > most) faults[field] = `${events} 场超过 ${most}，请核对是不是多写了一位。`;
  if (attendances !== null && attendances > most)
    faults.attendances = `${events} 场 ${attendances} 人次，平均一场超过 ${mostPerEvent} 人次，请核对是不是多写了一位。`;
  else if (people !== null && attendances !== null && people > attendances)
    faults.people = `人数不会多于人次（${attendances}），请核对两项是不是填反了。`;
  if (hours !== null && hours > (volunteers ?? mostPerEvent) * events * mostHours)
    faults.hours = `${volunteers ?? mostPerEvent} 名志愿者每人每场超过 ${mostHours} 小时，请核对。`;
  return faults;
}
