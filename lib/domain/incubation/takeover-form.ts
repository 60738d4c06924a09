import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, type FormValue, form, mobile, name, text, word } from "../base/form";
import { inWords } from "../recruitment/batch-name";
import { residencyLabels, residencyModes } from "../recruitment/residency-mode";
import type { LegalStatus } from "../registry/legal-status";
import { statusFaults } from "../registry/organization";
import type { IncubationState } from "./incubatee-lifecycle";

// 历史入驻: what a row says of an organization that entered before the platform.

const statuses = ["team", "filed", "registered"] as const satisfies readonly LegalStatus[];

/** How an organization that was taken over stands; a term that was extended is one that ends later. */
const states = ["incubating", "graduated", "left", "evicted"] as const satisfies readonly IncubationState[];
export type TakeoverState = (typeof states)[number];
export const takeoverStateLabels: Record<TakeoverState, string> = {
  incubating: "在孵",
  graduated: "已出壳",
  left: "已退出",
  evicted: "清退",
};

export const takeoverForm = form({
  name: name("组织名称", { most: 60 }),
  legalStatus: choice("法律地位", statuses, { team: "团队", filed: "备案", registered: "登记" }),
  code: text("统一社会信用代码或备案编号", {
    most: 40,
    optional: true,
    hint: "登记的填代码，备案的填编号，团队留空",
  }),
  codeReason: text("校验位不符的说明", {
    most: 100,
    optional: true,
    hint: "证书上的代码确实如此、校验位却不符的才填",
  }),
  category: word("组织类别", { most: 20 }),
  leader: name("负责人", { most: 50 }),
  mobile: mobile("手机", { optional: true, hint: "负责人的手机，用于联系和开通机构平台" }),
  cohort: text("孵化批次", { most: 30, hint: "如 第一批" }),
  startedOn: date("入驻日期", { hint: "如 2019年3月12日" }),
  endsOn: date("期满日期", { optional: true, hint: "没有约定的留空" }),
  residencyMode: choice("入驻方式", residencyModes, residencyLabels, { optional: true }),
  stage: word("孵化类型", { most: 20, optional: true }),
  state: choice("状态", states, takeoverStateLabels),
  endedOn: date("出壳或退出日期", { optional: true, hint: "在孵的留空，其他必填" }),
  endReason: text("出壳或退出的依据", { most: 200, optional: true, hint: "在孵的留空，其他必填" }),
  paperNumber: text("协议编号", { most: 60, optional: true, hint: "纸质协议上的编号" }),
  paperSignedOn: date("签订日期", { optional: true }),
});

export type TakeoverEntry = FormValue<typeof takeoverForm>;

/** The words of the center that a row may use. */
export interface TakeoverWords {
  category: readonly string[];
  stage: readonly string[];
}

/** The code of a row as the register keeps it: the column means what its legal status says. */
export function registrationOf({ legalStatus, code }: Pick<TakeoverEntry, "legalStatus" | "code">) {
  return {
    legalStatus,
    creditCode: legalStatus === "registered" ? code : null,
    filingNumber: legalStatus === "filed" ? code : null,
  };
}

/** The number of a batch from its name: 第三批, 第3批, 三 and 3 are 3; null for a name of another kind. */
export function cohortNumber(name: string): number | null {
  const core = name
    .replace(/\s/g, "")
    .replace(/^第/, "")
    .replace(/批次?$/, "");
  if (/^\d{1,2}$/.test(core)) return Number(core) || null;
  const found = Array.from({ length: 99 }, (_, at) => at + 1).find((number) => inWords(number) === core);
  return found ?? null;
}

function codeFault(
  { legalStatus, code, codeReason = null }: Partial<TakeoverEntry>,
  today: CivilDate,
): string | undefined {
  if (legalStatus === undefined || code === undefined) return undefined;
  if (legalStatus === "team" && code !== null) return "团队没有代码或编号；已登记或备案的，请改法律地位。";
  const found = statusFaults({ ...registrationOf({ legalStatus, code }), codeReason }, today);
  // Here the reason stands in the column beside it.
  return (found.creditCode ?? found.filingNumber)?.replace(
    /证书上确实如此的.*$/,
    "证书上确实如此的，请在“校验位不符的说明”一列写明。",
  );
}

/**
 * What is wrong with what was understood of a row, by column: code and legal status, the order of its days, words that
 * the center does not have, an end without its day and ground. Of a cell that was not understood nothing is said.
 */
export function takeoverFaults(
  entry: Partial<TakeoverEntry>,
  words: TakeoverWords,
  today: CivilDate,
): FieldErrors {
  const { startedOn, endsOn, state, endedOn, endReason, paperNumber, paperSignedOn } = entry;
  const faults: FieldErrors = {};
  const code = codeFault(entry, today);
  if (code) faults.code = code;
  for (const [column, list] of Object.entries(words)) {
    const value = column === "category" ? entry.category : entry.stage;
    if (value && !list.includes(value))
      faults[column] =
        `没有“${value}”这一项，可填：${list.join("、")}；要用新的，先在“设置 › 类别和类型”中添加。`;
  }
  if (startedOn && startedOn > today) faults.startedOn = "入驻日期不能晚于今天。";
  if (endsOn && startedOn && endsOn < startedOn) faults.endsOn = "期满日期不能早于入驻日期。";
  if (state === "incubating") {
    if (endedOn) faults.endedOn = "在孵的请留空；已经出壳或退出的，请改状态。";
  } else if (state) {
    if (endedOn === null) faults.endedOn = `状态是“${takeoverStateLabels[state]}”，请填写日期。`;
    else if (endedOn && startedOn && endedOn < startedOn) faults.endedOn = "不能早于入驻日期。";
    else if (endedOn && endedOn > today) faults.endedOn = "不能晚于今天。";
    if (endReason === null) faults.endReason = `状态是“${takeoverStateLabels[state]}”，请写明依据。`;
  }
  if (paperSignedOn && paperSignedOn > today) faults.paperSignedOn = "签订日期不能晚于今天。";
  if (paperSignedOn && paperNumber === null)
    faults.paperNumber = "填了签订日期的，请填协议编号；没有编号的写“无编号”。";
  return faults;
}
