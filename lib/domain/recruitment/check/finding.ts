import type { FieldErrors } from "../../base/errors";
import { lengthOf } from "../../base/text-length";
import type { ApplicationItem } from "../application/application-item";

// What a checker finds about the items of an application (逐项审查).

export const findingVerdicts = ["met", "deficient"] as const;
export type FindingVerdict = (typeof findingVerdicts)[number];

/** Of a condition the verdict says whether it is fulfilled; of all else, whether it is in order. */
export function findingLabels({ kind }: Pick<ApplicationItem, "kind">): Record<FindingVerdict, string> {
  return kind === "condition" ? { met: "符合", deficient: "不符合" } : { met: "无误", deficient: "需补正" };
}

export interface Finding {
  item: string;
  verdict: FindingVerdict;
  /** Of a deficient item; the applicant reads it. */
  reason: string | null;
  /** What a condition was judged by; for the center alone. */
  evidence: string | null;
}

/** Reasons that fit most papers, to choose from beside the center's own latest ones. */
export const usualReasons = [
  "未上传，请补交",
  "缺页，请补齐",
  "字迹或照片不清晰，请重新拍摄",
  "缺少签名或盖章",
  "已过有效期，请提供有效的版本",
  "与登记证书不一致，请核对",
  "内容过于简略，请补充说明",
] as const;

export const mostReason = 200;

/** What is wrong with findings, by the place of the field: `findings.<item>.reason`. */
export function findingFaults(items: readonly ApplicationItem[], findings: readonly Finding[]): FieldErrors {
  const faults: FieldErrors = {};
  for (const { item, verdict, reason, evidence } of findings) {
    const known = items.find((one) => one.item === item);
    const place = `findings.${item}`;
    if (!known) faults[place] = "申请中没有这一项，请刷新页面。";
    else if (verdict === "deficient" && reason === null)
      faults[`${place}.reason`] = `请写明“${known.label}”哪里不对、怎样改，申请方会看到。`;
    if (lengthOf(reason ?? "") > mostReason) faults[`${place}.reason`] = `原因最多 ${mostReason} 字。`;
    if (lengthOf(evidence ?? "") > mostReason) faults[`${place}.evidence`] = `依据最多 ${mostReason} 字。`;
  }
  return faults;
}

/** How far the check has come: `open` items nobody has looked at, and those with something to be corrected. */
export function progressOf(items: readonly ApplicationItem[], findings: readonly Finding[]) {
  const of = ({ item }: ApplicationItem) => findings.find((one) => one.item === item);
  return {
    open: items.filter((one) => !of(one)),
    deficient: items.flatMap((one) => {
      const found = of(one);
      return found?.verdict === "deficient" ? [{ ...one, reason: found.reason ?? "" }] : [];
    }),
  };
}
