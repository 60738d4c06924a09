import type { DataColumn, Row } from "@/components/ui/data-table";
import { categoryLabels } from "@/lib/domain/categories";
import { formatDateTime } from "@/lib/domain/china-time";
import { applicationLabels, applicationTones } from "@/lib/domain/lifecycle/application";
import { trackLabels } from "@/lib/domain/tracks";
import type { listApplications } from "@/lib/usecases/application";
import { type ApplicationListFilter, addressOf } from "./filter";

type ListedApplication = Awaited<ReturnType<typeof listApplications>>["rows"][number];

export function columns(list: string, filter: ApplicationListFilter): DataColumn[] {
  const sort = (by: ApplicationListFilter["sort"]): DataColumn["sort"] => ({
    href: addressOf(list, filter, { sort: by }),
    now: filter.sort === by ? "ascending" : undefined,
  });
  return [
    { label: "受理号", fit: true, wideOnly: true, sort: sort("receipt") },
    { label: "名称", opens: true, sort: sort("name") },
    { label: "类别", wideOnly: true },
    { label: "统一社会信用代码", wideOnly: true, fit: true },
    { label: "提交时间", wideOnly: true, fit: true },
    { label: "状态", fit: true },
  ];
}

export function rowOf(application: ListedApplication, list: string): Row {
  const { receipt, name, category, track, creditCode, submittedAt, state } = application;
  return {
    href: `${list}/${receipt}`,
    cells: [
      receipt,
      name,
      categoryLabels[category],
      creditCode ?? trackLabels[track],
      formatDateTime(submittedAt),
      { text: applicationLabels[state], tone: applicationTones[state] },
    ],
  };
}
