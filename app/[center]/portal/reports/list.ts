import { defineList } from "@/components/list/list";
import { formatPeriod } from "@/lib/domain/base/civil-date";
import {
  findingLabels,
  findingTones,
  reportLabels,
  reportTones,
} from "@/lib/domain/incubation/report/report";
import type { OwnReportRow } from "@/lib/usecases/incubation/report/own-report";

function stateOf({ state, lockedAt }: OwnReportRow) {
  if (state !== null && state !== "drafted") return { text: reportLabels[state], tone: reportTones[state] };
  return lockedAt === null
    ? { text: state === null ? "未填写" : reportLabels.drafted, tone: "todo" as const }
    : { text: "未交", tone: "refused" as const };
}

export const ownReportList = defineList<OwnReportRow>()({
  title: "进展报告",
  noun: "报告",
  unit: "份",
  at: "portal/reports",
  excel: true,
  columns: [
    { label: "报告期", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "起止日期", cell: ({ startsOn, endsOn }) => formatPeriod(startsOn, endsOn), wideOnly: true },
    { label: "提交截止", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, below: true },
    { label: "期限", cell: ({ lateness }) => lateness ?? { absent: "—" }, fit: true, wideOnly: true },
    {
      label: "中期检查",
      cell: ({ midterm, finding }) => {
        if (finding !== null) return { text: findingLabels[finding], tone: findingTones[finding] };
        return midterm ? "待检查" : { absent: "—" };
      },
      fit: true,
      wideOnly: true,
    },
    { label: "状态", cell: stateOf, fit: true },
  ],
  filters: {},
  empty: {
    title: "还没有需要提交的报告",
    text: "中心开放报告期后，会在这里提示您提交。",
    icon: "news",
  },
});
