import { DataTable } from "@/components/ui/data-table";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterText } from "@/components/ui/filter-text";
import { LinkButton } from "@/components/ui/link-button";
import { pack } from "@/components/ui/packed";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { categories, categoryLabels } from "@/lib/domain/categories";
import { funnelStageLabels } from "@/lib/domain/funnel";
import { trackLabels, tracks } from "@/lib/domain/tracks";
import { listApplications } from "@/lib/usecases/application";
import { centerPage } from "@/lib/web/page";
import { addressOf, applicationFilter } from "./filter";
import { columns, rowOf } from "./list-rows";
import { NothingListed } from "./nothing-listed";
import { stateChips } from "./state-chips";

export const metadata = { title: "申请审查" };

export default centerPage({
  permission: "application.view",
  input: applicationFilter,
  load: listApplications,
  render: ({ data, input: filter, center }) => {
    const list = `/${center.slug}/desk/applications`;
    const filtered = [filter.cohort, filter.category, filter.track, filter.stage, filter.q].some(Boolean);
    const hidden = {
      ...(filter.state ? { state: filter.state } : {}),
      ...(filter.stage ? { stage: filter.stage } : {}),
      ...(filter.sort === "name" ? { sort: filter.sort } : {}),
      ...(filter.size === 20 ? {} : { size: `${filter.size}` }),
    };
    const size = filter.size === 20 ? 40 : 20;
    return (
      <>
        <PageHeader title="申请审查" lead={filter.stage && `统计环节：${funnelStageLabels[filter.stage]}`} />
        <FilterChips label="按状态" chips={stateChips(list, filter, data)} />
        <FilterBar
          action={list}
          hidden={hidden}
          clearHref={
            filtered
              ? addressOf(list, filter, { cohort: null, category: null, track: null, stage: null, q: "" })
              : undefined
          }
          tools={
            data.total > 20 && (
              <LinkButton href={addressOf(list, filter, { size })} variant="ghost">
                每页 {size} 份
              </LinkButton>
            )
          }
        >
          <FilterSelect
            name="cohort"
            label="全部批次"
            options={data.cohorts.map(({ number, name }) => ({ value: `${number}`, label: name }))}
            value={filter.cohort === null ? "" : `${filter.cohort}`}
          />
          <FilterSelect
            name="category"
            label="全部类别"
            options={categories.map((value) => ({ value, label: categoryLabels[value] }))}
            value={filter.category ?? ""}
          />
          <FilterSelect
            name="track"
            label="是否登记"
            options={tracks.map((value) => ({ value, label: trackLabels[value] }))}
            value={filter.track ?? ""}
          />
          <FilterText name="q" label="名称、信用代码或受理号" value={filter.q} />
        </FilterBar>
        {data.rows.length > 0 ? (
          <>
            <DataTable
              caption="入驻申请"
              columns={columns(list, filter)}
              rows={pack(data.rows.map((row) => rowOf(row, list)))}
            />
            <Pagination
              page={data.page}
              pageCount={data.pages}
              total={data.total}
              unit="份"
              hrefFor={(page) => addressOf(list, filter, { page })}
            />
          </>
        ) : (
          <NothingListed list={list} filter={filter} cohorts={data.cohorts} />
        )}
      </>
    );
  },
});
