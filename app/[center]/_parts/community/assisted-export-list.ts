import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { exportLabels, exportStates, exportTones } from "@/lib/domain/community/assisted-export";
import type { ExportRow } from "@/lib/usecases/community/assisted/assisted-export";

/** What was asked to leave the platform, as the room of a community and the desk list it. */
export function assistedExportList(at: string) {
  return defineList<ExportRow>()({
    title: "导出申请",
    noun: "导出申请",
    unit: "份",
    at,
    columns: [
      { label: "事由", cell: ({ reason }) => reason, opens: ({ id }) => id },
      { label: "地点", cell: ({ place }) => place.name, fit: true, wideOnly: true },
      { label: "申请人", cell: ({ requestedByName }) => requestedByName, fit: true, below: true },
      {
        label: "申请时间",
        cell: ({ requestedAt }) => formatDateTime(requestedAt),
        fit: true,
        wideOnly: true,
      },
      { label: "人数", cell: ({ persons }) => persons ?? { absent: "—" }, fit: true, wideOnly: true },
      {
        label: "状态",
        cell: ({ state }) => ({ text: exportLabels[state], tone: exportTones[state] }),
        fit: true,
      },
    ],
    filters: { state: chips("状态", exportStates, exportLabels) },
    empty: { title: "没有导出申请", text: "申请导出帮扶对象名单的，列在这里。", icon: "list" },
  });
}
