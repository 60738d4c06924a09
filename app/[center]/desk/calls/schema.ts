import { randomUUID } from "node:crypto";
import { z } from "zod";
import { parseTypedNumber } from "@/lib/domain/base/form-answers";
import { type CallCriterion, type CallRules, mostCriteria } from "@/lib/domain/recruitment/call";
import { categories } from "@/lib/domain/registry/categories";
import {
  edition,
  optionalDate,
  optionalNumber,
  requiredText,
  typedDate,
  typedNumber,
} from "@/lib/web/typed-input";

const rows = z.record(z.string(), z.string()).default({});
const callId = z.uuid("没有找到这一批次，请刷新页面。");

const callFields = z.object({
  number: typedNumber("批次号").pipe(
    z.int("批次号应是整数。").min(1, "批次号从 1 开始。").max(999, "批次号不能超过 999。"),
  ),
  name: requiredText("批次名称", 40),
  title: requiredText("公告标题", 100),
  body: requiredText("公告正文", 5000),
  opensOn: typedDate("招募开始日期"),
  closesOn: typedDate("招募截止日期"),
  reviewOn: optionalDate("评审日期"),
  quota: typedNumber("入围名额"),
  categories: z.array(z.enum(categories)).default([]),
  criterionName: rows,
  criterionMax: rows,
  criterionStep: rows,
  method: z.enum(["trimmedMean", "mean", "median"], "请选择计分方法。"),
  drop: optionalNumber("去掉的个数"),
  fromBallots: optionalNumber("评分份数"),
  decimals: typedNumber("小数位数"),
  minBallots: typedNumber("最少评分份数"),
  passMark: optionalNumber("合格线"),
  reserve: typedNumber("候补数"),
  tieBreak: rows,
  tieAtCut: z.enum(["decide", "admitAll", "admitNone"], "请选择名额线上同分的处理办法。"),
});
type CallFields = z.output<typeof callFields>;
type Faults = { addIssue(issue: { code: "custom"; path: string[]; message: string }): void };

function readCriteria(fields: CallFields, faults: Faults): CallCriterion[] {
  const criteria: CallCriterion[] = [];
  for (let row = 1; row <= mostCriteria; row += 1) {
    const [name = "", max = "", step = ""] = [
      fields.criterionName,
      fields.criterionMax,
      fields.criterionStep,
    ].map((column) => column[row]?.trim());
    if (name === "" && (max === "" || step === "")) continue;
    const points = { criterionMax: parseTypedNumber(max), criterionStep: parseTypedNumber(step) };
    const refuse = (field: string, message: string) =>
      faults.addIssue({ code: "custom", path: [field, String(row)], message });
    if (name === "") refuse("criterionName", `请填写第 ${row} 项指标的名称，或清空这一行。`);
    else if (name.length > 60) refuse("criterionName", `第 ${row} 项指标的名称不能超过 60 个字。`);
    if (points.criterionMax === null) refuse("criterionMax", `请填写第 ${row} 项指标的满分。`);
    if (points.criterionStep === null) refuse("criterionStep", `请填写第 ${row} 项指标的打分单位。`);
    criteria.push({
      id: randomUUID(),
      row,
      name,
      max: points.criterionMax ?? 0,
      step: points.criterionStep ?? 0,
    });
  }
  return criteria;
}

/** A comparison is chosen by the line of its criterion; one that was left empty names a criterion that is none. */
function readTieBreak(typed: Record<string, string>, criteria: CallCriterion[]): CallRules["tieBreak"] {
  return Object.keys(typed)
    .sort()
    .flatMap((place): CallRules["tieBreak"] => {
      const choice = typed[place];
      if (choice === "median" || choice === "submittedAt") return [{ by: choice }];
      const row = Number(choice);
      if (!Number.isSafeInteger(row) || row < 1) return [];
      return [{ by: "criterion", criterion: criteria.find((line) => line.row === row)?.id ?? `row ${row}` }];
    });
}

function readCall(fields: CallFields, faults: Faults) {
  const { criterionName, criterionMax, criterionStep, ...rest } = fields;
  const { method, drop, fromBallots, decimals, minBallots, passMark, reserve, tieBreak, tieAtCut, ...call } =
    rest;
  const criteria = readCriteria(fields, faults);
  return {
    ...call,
    criteria,
    rules: {
      aggregate:
        method === "trimmedMean"
          ? { method, drop: drop ?? 1, fromBallots: fromBallots ?? 2 * (drop ?? 1) + 1 }
          : { method },
      decimals,
      minBallots,
      ...(passMark === null ? {} : { passMark }),
      reserve,
      tieBreak: readTieBreak(tieBreak, criteria),
      tieAtCut,
    },
  };
}

export const callInput = callFields.transform((fields, faults) => readCall(fields, faults));

export const revisedCallInput = callFields
  .extend({ callId, edition })
  .transform(({ callId: id, edition: seen, ...fields }, faults) => ({
    ...readCall(fields, faults),
    callId: id,
    edition: seen,
  }));

export const publishCallInput = z.object({ callId, edition, agreedFullMark: z.coerce.number().optional() });

export const endWithoutAdmissionInput = z.object({
  call: callId,
  reason: requiredText("办结说明", 500),
});
