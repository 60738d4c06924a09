import { addDays, type CivilDate, parseCivilDate, yearOf } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, form, number, reference, text } from "../base/form";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

// What the registrar says of an organization: its annual inspection (年检), its grade (社会组织评估等级), the lists it
// stands on (社会组织信用信息管理办法: 活动异常名录, 严重违法失信名单) and the praise it was given.

export const standingKinds = ["inspection", "grade", "abnormal", "dishonest", "praised"] as const;
export type StandingKind = (typeof standingKinds)[number];
export const standingKindLabels: Record<StandingKind, string> = {
  inspection: "年检",
  grade: "等级",
  abnormal: "活动异常名录",
  dishonest: "严重违法失信名单",
  praised: "表彰",
};

/** Lists that speak against an organization. */
export const negativeLists = ["abnormal", "dishonest"] as const satisfies readonly StandingKind[];

const inspectionResults = ["合格", "基本合格", "不合格", "未参检"] as const;
const grades = ["1A", "2A", "3A", "4A", "5A"] as const;
export const standingResults = [...inspectionResults, ...grades] as const;
export type StandingResult = (typeof standingResults)[number];
const inWords = Object.fromEntries(standingResults.map((one) => [one, one])) as Record<
  StandingResult,
  string
>;
export const standingResultLabels = inWords;

/** How long a grade holds: 社会组织评估管理办法 29. */
export const gradeYears = 5;
/** A grade that ends within so many days is said on 今天. */
export const graceDays = 90;

export const standingForm = form({
  organizationId: reference("社会组织"),
  kind: choice("类别", standingKinds, standingKindLabels),
  result: choice("结果", standingResults, standingResultLabels, {
    optional: true,
    hint: "年检选合格、基本合格、不合格或未参检，等级选 1A 至 5A，名录和表彰留空",
  }),
  year: number("年检年度", { least: 1990, most: 2100, unit: "年", optional: true, hint: "年检必填" }),
  since: date("自何时起", { hint: "年检结论、评定、列入或表彰的日期" }),
  until: date("至何时止", {
    optional: true,
    hint: "等级留空的，按 5 年计；名录填移出的日期，还在名录上的留空",
  }),
  paper: text("文件", { most: 80, optional: true, hint: "如 民发〔2026〕12号，或者表彰的名称" }),
});

export interface StandingFacts {
  kind: StandingKind;
  result: StandingResult | null;
  year: number | null;
  since: CivilDate;
  until: CivilDate | null;
}

/** What is wrong with what was entered, by field: each kind has its own result, and nothing holds from a day to come. */
export function standingFaults(written: StandingFacts, today: CivilDate): FieldErrors {
  const { kind, result, year, since, until } = written;
  const faults: FieldErrors = {};
  const is = (some: readonly string[]) => result !== null && some.includes(result);
  if (kind === "inspection" && !is(inspectionResults))
    faults.result = "年检请选择合格、基本合格、不合格或未参检。";
  if (kind === "grade" && !is(grades)) faults.result = "等级请选择 1A 到 5A。";
  if (kind !== "inspection" && kind !== "grade" && result !== null)
    faults.result = "名录和表彰没有结果，请留空。";
  if (kind === "inspection" && year === null) faults.year = "请填写年检的年度。";
  if (kind !== "inspection" && year !== null) faults.year = "只有年检分年度，请留空。";
  if (year !== null && year > yearOf(today)) faults.year = `${year} 年还没有到。`;
  if (since > today) faults.since = "不能晚于今天。";
  if (until !== null && until < since) faults.until = "不能早于开始的那一天。";
  if (until !== null && kind === "inspection") faults.until = "年检没有截止日期，请留空。";
  return faults;
}

/** Until when it holds: a grade for five years, to the day before. */
export function holdsUntil({ kind, since, until }: StandingFacts): CivilDate | null {
  if (until !== null || kind !== "grade") return until;
  const year = yearOf(since) + gradeYears;
  // Of February 29 there is none five years later.
  const sameDay = parseCivilDate(`${year}${since.slice(4)}`);
  return sameDay ? addDays(sameDay, -1) : parseCivilDate(`${year}-02-28`);
}

/** In a few words: 2025 年年检合格, 4A 等级, 活动异常名录. */
export function standingInWords({ kind, result, year }: Omit<StandingFacts, "since" | "until">): string {
  switch (kind) {
    case "inspection":
      return `${year} 年年检${result}`;
    case "grade":
      return `${result} 等级`;
    default:
      return standingKindLabels[kind];
  }
}

export interface Held {
  until: CivilDate | null;
  voidedAt: Date | null;
}

/** How it stands today, in a word and its tone. */
export function standingNow({ until, voidedAt }: Held, today: CivilDate): { text: string; tone: Tone } {
  if (voidedAt !== null) return { text: "已作废", tone: "ended" };
  return until !== null && until < today
    ? { text: "已到期", tone: "ended" }
    : { text: "有效", tone: "passed" };
}

/** What may be done with it: it is corrected, or struck out, and never taken back. */
export function standingActs({ voidedAt }: { voidedAt: Date | null }): PossibleAct<"edit" | "void">[] {
  if (voidedAt !== null) return [];
  return [
    { act: "edit", label: "修改", whyNot: null },
    {
      act: "void",
      label: "作废",
      whyNot: null,
      follows: "误登的才作废，不能恢复，记录仍然保留；移出名录的，请修改截止日期。",
      reason: "作废的原因",
      danger: true,
    },
  ];
}
