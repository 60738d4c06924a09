import { DataTable, type Row } from "@/components/ui/data-table";
import { FilterChips } from "@/components/ui/filter-chips";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { funnelStageLabels } from "@/lib/domain/funnel";
import type { ApplicationListFilter } from "./filter";
import { addressOf } from "./list-address";
import { columns } from "./list-columns";
import { ListFilters } from "./list-filters";
import { NothingListed } from "./nothing-listed";
import { type StateCounts, stateChips } from "./state-chips";

interface Props {
  /** Address of the list. */
  list: string;
  filter: ApplicationListFilter;
  cohorts: { number: number; name: string }[];
  counts: StateCounts;
  /** In all states, and in the one that is shown. */
  all: number;
  total: number;
  page: number;
  pages: number;
  rows: Row[];
}

/** The applications of a center as filtered, or why there are none. */
export function ApplicationList({ list, filter, cohorts, counts, all, total, page, pages, rows }: Props) {
  return (
    <>
      <PageHeader title="申请审查" lead={filter.stage && `统计环节：${funnelStageLabels[filter.stage]}`} />
      <FilterChips label="按状态" chips={stateChips(list, filter, counts, all)} />
      <ListFilters list={list} filter={filter} cohorts={cohorts} total={total} />
      {rows.length > 0 ? (
        <>
          <DataTable caption="入驻申请" columns={columns(list, filter)} rows={rows} at={list} />
          <Pagination
            page={page}
            pageCount={pages}
            total={total}
            unit="份"
            hrefFor={(to) => addressOf(list, filter, { page: to })}
          />
        </>
      ) : (
        <NothingListed list={list} filter={filter} cohorts={cohorts} />
      )}
    </>
  );
}
