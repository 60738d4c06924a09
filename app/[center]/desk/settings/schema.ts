import { z } from "zod";
import { civilDate, parseCivilDate } from "@/lib/domain/base/civil-date";
import { maskRules } from "@/lib/domain/base/masking";
import { holidayKinds, periodUnits } from "@/lib/domain/center/calendar";
import {
  edition,
  optionalText,
  requiredText,
  typedDate,
  typedNumber,
  typedPhone,
} from "@/lib/web/typed-input";

export const centerFactsInput = z.object({
  name: requiredText("中心名称", 60),
  bureau: requiredText("主办单位", 60),
  operator: optionalText("运营单位", 60),
  address: requiredText("地址", 100),
  phone: typedPhone("电话"),
  email: optionalText("电子邮箱", 100).refine(
    (text) => text === null || z.email().safeParse(text).success,
    "电子邮箱的格式不对，请核对。",
  ),
  openingHours: optionalText("开放时间", 60),
  recordNumber: optionalText("备案号", 60),
  accent: z.string("请选择主题色。").regex(/^#[0-9a-f]{6}$/i, "请选择主题色。"),
  edition,
});

export const noticeRulesInput = z.object({
  maskRule: z.enum(maskRules, "请选择姓名的隐去办法。"),
  noticeLength: typedNumber("公示期长度"),
  noticeUnit: z.enum(periodUnits, "请选择公示期的单位。"),
  firstDayCounts: z.enum(["yes", "no"], "请选择起算办法。").transform((answer) => answer === "yes"),
  edition,
});

export const releaseRuleInput = z.object({
  secondRelease: z.enum(["no", "yes"], "请选择怎样发布。").transform((answer) => answer === "yes"),
  edition,
});

export const reviewRulesInput = z.object({
  provisionalRanking: z.enum(["no", "yes"], "请选择何时显示排名。").transform((answer) => answer === "yes"),
  edition,
});

export const calendarDayInput = z.object({
  day: typedDate("日期"),
  kind: z.enum(holidayKinds, "请选择放假或上班。"),
  name: requiredText("事由", 30),
});

export const removeCalendarDayInput = z.object({
  day: z
    .string()
    .refine((text) => parseCivilDate(text) !== null, "没有找到这一天，请刷新页面。")
    .transform(civilDate),
});
