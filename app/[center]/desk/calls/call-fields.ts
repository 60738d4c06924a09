import { z } from "zod";
import { flag, longText, number, reference } from "@/lib/domain/base/form";
import { parseTimeOfDay, type TimeOfDay } from "@/lib/domain/base/time-of-day";
import { barRules } from "@/lib/domain/recruitment/call/bar-rule";
import { longestCallText } from "@/lib/domain/recruitment/call/call";
import { callKinds } from "@/lib/domain/recruitment/call/call-key";
import { wholeDays } from "@/lib/domain/recruitment/call/call-phase";
import { selectionMethods } from "@/lib/domain/recruitment/selection-method";
import { schemaOfField } from "@/lib/web/form-schema";
import { optionalDate, optionalNumber, requiredText, typedDate, typedNumber } from "@/lib/web/typed-input";

const rows = z.record(z.string(), z.string()).default({});

/** A time of day; left empty it is the usual one. */
function timeOfDay(label: string, usual: TimeOfDay) {
  return z
    .string()
    .default("")
    .transform((typed, ctx) => {
      const time = typed.trim() === "" ? usual : parseTimeOfDay(typed);
      if (time !== null) return time;
      ctx.addIssue(`${label}不是有效的时间，请按“18:00”的样子填写。`);
      return z.NEVER;
    });
}

/** The fields of a call as they are typed, each for itself. */
export const callFields = z.object({
  kind: z.enum(callKinds).default("incubation"),
  number: schemaOfField(number("批次号", { least: 1, most: 999 })),
  name: requiredText("批次名称", 40),
  title: requiredText("公告标题", 100),
  body: requiredText("公告正文", longestCallText),
  guide: schemaOfField(longText("入驻指南", { most: longestCallText, optional: true })),
  selection: z.enum(selectionMethods, "请选择选拔方式。").default("ranking"),
  opensOn: typedDate("招募开始日期"),
  opensAt: timeOfDay("开始时间", wholeDays.opensAt),
  closesOn: typedDate("招募截止日期"),
  closesAt: timeOfDay("截止时间", wholeDays.closesAt),
  reviewOn: optionalDate("评审日期"),
  quota: typedNumber("入围名额"),
  categories: z.array(z.string().max(60)).max(40).default([]),
  formId: schemaOfField(reference("申请表", { optional: true })),
  criterionName: rows,
  criterionMax: rows,
  criterionStep: rows,
  criterionSection: rows,
  criterionEvidence: rows,
  method: z.enum(["trimmedMean", "mean", "median"], "请选择计分方法。"),
  drop: optionalNumber("去掉的个数"),
  fromBallots: optionalNumber("评分份数"),
  decimals: typedNumber("小数位数"),
  minBallots: typedNumber("最少评分份数"),
  passMark: optionalNumber("合格线"),
  reserve: typedNumber("候补数"),
  tieBreak: rows,
  fundId: schemaOfField(reference("资金来源", { optional: true })),
  barRule: z.enum(barRules, "请选择限制申报的处理办法。").default("shown"),
  oneProject: schemaOfField(flag("同时只承接一个项目")),
  amountsPublic: schemaOfField(flag("公示核定金额")),
  tierName: rows,
  tierPlaces: rows,
  tieAtCut: z.enum(["decide", "admitAll", "admitNone"], "请选择名额线上同分的处理办法。"),
});
export type CallFields = z.output<typeof callFields>;
