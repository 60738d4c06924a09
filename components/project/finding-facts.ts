import type { Fact } from "@/components/ui/facts";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";

interface Told {
  text: string;
  serious: boolean;
  dueOn: CivilDate;
  answer: string | null;
  answeredAt: Date | null;
  verdict: string | null;
}

/** What stands on record of a finding, for all who have it in hand. */
export function findingFacts({ text, serious, dueOn, answer, answeredAt, verdict }: Told): Fact[] {
  return [
    { label: "问题和整改要求", value: text, wide: true },
    { label: "整改期限", value: formatDate(dueOn) },
    { label: "程度", value: serious ? "严重问题" : "一般问题" },
    ...(answer ? [{ label: "整改情况", value: answer, wide: true }] : []),
    ...(answeredAt ? [{ label: "提交时间", value: formatDateTime(answeredAt) }] : []),
    ...(verdict ? [{ label: "复核意见", value: verdict, wide: true }] : []),
  ];
}
