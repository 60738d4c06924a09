import type { Fact } from "@/components/ui/facts";
import { formatDateTime } from "@/lib/domain/base/china-time";
import type { getExport } from "@/lib/usecases/community/assisted/assisted-export";

type Shown = Awaited<ReturnType<typeof getExport>>;

/** What is known of an export, for whoever asked and whoever decides. */
export function assistedExportFacts(one: Shown): Fact[] {
  return [
    { label: "范围", value: `${one.place.name}及以下` },
    { label: "事由", value: one.reason, wide: true },
    { label: "申请人", value: one.requestedByName },
    { label: "申请时间", value: formatDateTime(one.requestedAt) },
    ...(one.decidedByName
      ? [
          { label: "审批人", value: one.decidedByName },
          { label: "审批意见", value: one.decision ?? "", wide: true },
        ]
      : []),
    ...(one.takenAt
      ? [
          { label: "下载时间", value: formatDateTime(one.takenAt) },
          { label: "人数", value: `${one.persons ?? 0} 人` },
        ]
      : []),
  ];
}
