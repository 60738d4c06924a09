import { type CivilDate, formatDate } from "../base/civil-date";

/**
 * What somebody said on a form of the office, in which part, with room for a seal above the place where they sign; empty
 * words leave it open.
 */
export function opinionToSign(
  part: "经办人" | "审核人" | "审批人",
  words: string | null,
  by: string | null,
  on: CivilDate | null,
): string {
  const day = on ? formatDate(on) : "　　　年　　月　　日";
  return [words ?? "", "", "", `${by ? `${part}：${by}　` : ""}签字（盖章）：＿＿＿＿　${day}`].join("\n");
}
