import type { DataColumn } from "@/components/ui/data-table";
import type { ApplicationListFilter } from "./filter";
import { addressOf } from "./list-address";

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
