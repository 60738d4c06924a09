import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterText } from "@/components/ui/filter-text";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { categories, categoryLabels } from "@/lib/domain/registry/categories";
import { listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { centerPage } from "@/lib/web/page";
import { IncubateeTable } from "./incubatee-table";
import { incubateeFilter, incubateesHref } from "./schema";
import { stateChips } from "./state-chips";

export const metadata: Metadata = { title: "在孵组织" };

export default centerPage({
  permission: "incubatee.view",
  input: incubateeFilter,
  load: listIncubatees,
  render: ({ center: { slug }, input: filter, data: { cohorts, rows, counts, all, ...pages } }) => {
    const base = `/${slug}/desk/incubatees`;
    const href = (change: Parameters<typeof incubateesHref>[2]) => incubateesHref(slug, filter, change);
    const through = cohorts.find(({ number }) => number === filter.through);
    const filtered = [filter.cohort, filter.through, filter.category].some(Boolean) || filter.q !== "";
    if (all === 0 && !filtered) {
      return (
        <>
          <PageHeader title="在孵组织" />
          <EmptyState
            icon="building"
            title="还没有组织进入孵化"
            action={<LinkButton href={`/${slug}/desk/agreements`}>查看签约</LinkButton>}
          >
            双方签署入驻协议后，组织会出现在这里。
          </EmptyState>
        </>
      );
    }
    return (
      <>
        <PageHeader
          title="在孵组织"
          lead={through ? `截至${through.name}，累计进入孵化的组织` : "进入过孵化的组织，含已出壳和已退出的"}
        />
        <FilterChips label="状态" chips={stateChips(filter.state, { counts, all }, href)} />
        <FilterBar
          action={base}
          hidden={filter.state ? { state: filter.state } : undefined}
          clearHref={filtered ? base : undefined}
        >
          <FilterText name="q" label="名称、代码或协议编号" value={filter.q} />
          <FilterSelect
            name="cohort"
            label="全部批次"
            value={filter.cohort === null ? "" : String(filter.cohort)}
            options={cohorts.map(({ number, name }) => ({ value: String(number), label: name }))}
          />
          <FilterSelect
            name="category"
            label="全部类别"
            value={filter.category ?? ""}
            options={categories.map((value) => ({ value, label: categoryLabels[value] }))}
          />
        </FilterBar>
        {rows.length === 0 ? (
          <EmptyState
            icon="search"
            title="没有符合条件的组织"
            action={<LinkButton href={base}>清除条件</LinkButton>}
          />
        ) : (
          <>
            <IncubateeTable slug={slug} rows={rows} />
            <Pagination {...pages} unit="家" hrefFor={(page) => href({ page })} />
          </>
        )}
      </>
    );
  },
});
