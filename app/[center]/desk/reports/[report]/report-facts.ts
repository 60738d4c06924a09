import type { Fact } from "@/components/ui/facts";
import { formatDate, formatPeriod } from "@/lib/domain/base/civil-date";
import { findingLabels } from "@/lib/domain/incubation/report/report";
import type { ReportRecord } from "@/lib/usecases/incubation/report/report";

/** Whose report it is, of when, in time or not, and what the center said to it. */
export function reportFacts(report: ReportRecord): Fact[] {
  const { period, submittedOn, submittedByName, lateness, returnReason, finding, answer } = report;
  return [
    { label: "报告期", value: formatPeriod(period.startsOn, period.endsOn) },
    { label: "提交截止", value: formatDate(period.dueOn) },
    {
      label: "首次提交",
      value: submittedOn && `${formatDate(submittedOn)}，${lateness ?? "按时"}`,
    },
    { label: "提交人", value: submittedByName },
    ...(returnReason ? [{ label: "退回的原因", value: returnReason, wide: true }] : []),
    ...(finding ? [{ label: "检查结论", value: findingLabels[finding] }] : []),
    ...(answer ? [{ label: period.midterm ? "检查意见" : "中心的回复", value: answer, wide: true }] : []),
  ];
}
