import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** A record of something that happened stands, or is void with its reason; it is never taken back. */
export const validities = ["valid", "voided"] as const;
export type Validity = (typeof validities)[number];

export const validityLabels: Record<Validity, string> = { valid: "有效", voided: "已作废" };
export const validityTones: Record<Validity, Tone> = { valid: "passed", voided: "ended" };

export function validityOf({ voidedAt }: { voidedAt: Date | null }): Validity {
  return voidedAt === null ? "valid" : "voided";
}

/** The same as a query asks for it. */
export const voidedAs = { valid: null, voided: { not: null } } as const satisfies Record<Validity, unknown>;

/** What may be done with such a record; `counted` says what it no longer counts among once it is void. */
export function validityActs(
  record: { voidedAt: Date | null },
  counted: string,
  edit = "修改",
): PossibleAct<"edit" | "void">[] {
  if (record.voidedAt !== null) return [];
  return [
    { act: "edit", label: edit, whyNot: null },
    {
      act: "void",
      label: "作废",
      whyNot: null,
      follows: `作废后不再计入${counted}，也不能恢复；记录仍然保留。`,
      reason: "作废的原因",
      danger: true,
    },
  ];
}
