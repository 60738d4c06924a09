import { type CivilDate, formatDate } from "../base/civil-date";

/** What somebody said on a form of the office, with room for a seal above the place where they sign; empty words leave it open. */
export function opinionToSign(words: string | null, by: string | null, on: CivilDate | null): string {
  const day = on ? formatDate(on) : "　　　年　　月　　日";
  return [words ?? "", "", "", `${by ? `经办人：${by}　` : ""}签字（盖章）：＿＿＿＿　${day}`].join("\n");
}
