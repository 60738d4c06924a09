import { randomUUID } from "node:crypto";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { FieldErrors } from "@/lib/domain/base/errors";
import { parseTypedNumber } from "@/lib/domain/base/form-number";
import { type CallRules, callFaults, mostCriteria } from "@/lib/domain/recruitment/call/call";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { wholeDays } from "@/lib/domain/recruitment/call/call-phase";
import type { CallCriterion } from "@/lib/domain/recruitment/call/criteria";
import { readSection } from "@/lib/domain/recruitment/rubric";
import type { CallFields } from "./call-fields";
import { byTiers, readTiers } from "./read-tiers";

function readCriteria(fields: CallFields, faults: FieldErrors = {}): CallCriterion[] {
  const criteria: CallCriterion[] = [];
  for (let row = 1; row <= mostCriteria; row += 1) {
    const [name = "", max = "", step = ""] = [
      fields.criterionName,
      fields.criterionMax,
      fields.criterionStep,
    ].map((column) => column[row]?.trim());
    if (name === "" && (max === "" || step === "")) continue;
    const points = { criterionMax: parseTypedNumber(max), criterionStep: parseTypedNumber(step) };
    const refuse = (field: string, message: string) => {
      faults[`${field}.${row}`] = message;
    };
    if (name === "") refuse("criterionName", `请填写第 ${row} 项指标的名称，或清空这一行。`);
    else if (name.length > 60) refuse("criterionName", `第 ${row} 项指标的名称不能超过 60 个字。`);
    const evidence = fields.criterionEvidence[row]?.trim() ?? "";
    if (evidence.length > 200) refuse("criterionEvidence", `第 ${row} 项的评分依据不能超过 200 个字。`);
    if (points.criterionMax === null) refuse("criterionMax", `请填写第 ${row} 项指标的满分。`);
    if (points.criterionStep === null) refuse("criterionStep", `请填写第 ${row} 项指标的打分单位。`);
    criteria.push({
      id: randomUUID(),
      row,
      name,
      max: points.criterionMax ?? 0,
      step: points.criterionStep ?? 0,
      section: readSection(fields.criterionSection[row] ?? ""),
      evidence: evidence || null,
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

/** The typed fields as a call. */
export function readCall(fields: CallFields) {
  const { criterionName, criterionMax, criterionStep, criterionSection, criterionEvidence, ...others } =
    fields;
  const { selection, tierName, tierPlaces, ...rest } = others;
  const tiers = callKindTerms[fields.kind].tiers ? readTiers(fields) : [];
  const awarded = tiers.length > 0 ? byTiers(tiers) : null;
  const { method, drop, fromBallots, decimals, minBallots, passMark, reserve, tieBreak, tieAtCut, ...call } =
    rest;
  const criteria = selection === "ranking" ? readCriteria(fields) : [];
  return {
    ...call,
    ...(awarded && { quota: awarded.quota }),
    method: selection,
    criteria,
    tiers,
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
      ...awarded?.rules,
    },
  };
}

/** Stands for what was not readable, so that the rest can be looked at; its own fault is told already. */
const unread: CallFields = {
  kind: "incubation",
  fundId: null,
  barRule: "shown",
  oneProject: false,
  amountsPublic: false,
  tierName: {},
  tierPlaces: {},
  number: 1,
  name: "",
  title: "",
  body: "",
  guide: null,
  selection: "ranking",
  opensOn: civilDate("2000-01-01"),
  closesOn: civilDate("2000-01-01"),
  ...wholeDays,
  reviewOn: null,
  quota: 1,
  categories: ["unread"],
  formId: null,
  criterionName: {},
  criterionMax: {},
  criterionStep: {},
  criterionSection: {},
  criterionEvidence: {},
  method: "mean",
  drop: null,
  fromBallots: null,
  decimals: 2,
  minBallots: 1,
  passMark: null,
  reserve: 0,
  tieBreak: {},
  tieAtCut: "decide",
};

/** What does not fit together, of what could be read. */
export function faultsOf(good: Partial<CallFields>): FieldErrors {
  const faults: FieldErrors = {};
  if (good.selection !== "appraisal") readCriteria({ ...unread, ...good }, faults);
  const { closesOn, reviewOn, ...others } = callFaults(readCall({ ...unread, ...good }));
  // A day is early or late only beside another that was read.
  const window = good.opensOn && good.closesOn ? { closesOn, reviewOn } : {};
  return withoutGaps({ ...others, ...window, ...faults });
}

function withoutGaps(faults: Record<string, string | undefined>): FieldErrors {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([place, fault]) => (fault ? [[place, fault]] : [])),
  );
}
