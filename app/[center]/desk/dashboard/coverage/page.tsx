import { z } from "zod";
import { ListTable } from "@/components/list/list-table";
import { BarChart } from "@/components/ui/chart/bar-chart";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { Stat } from "@/components/ui/stat";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { enoughInCommunity } from "@/lib/domain/registry/coverage";
import { registryFigures } from "@/lib/domain/registry/figures";
import { getCoverage } from "@/lib/usecases/registry/coverage";
import { centerPage } from "@/lib/web/page";
import { coverageColumns, title } from "./table";

export const metadata = { title };

export default centerPage({
  permission: "dashboard.view",
  input: z.object({}),
  load: (ctx) => getCoverage(ctx),
  render: ({ center, now, today, data }) => {
    const desk = `/${center.slug}/desk`;
    const base = `${desk}/dashboard/coverage`;
    const { covering, coverage } = registryFigures;
    const list = `${desk}/organizations?counted=covering`;
    const names = data.rows.map(({ name }) => name);
    const until = `截至${formatDate(today)}`;
    return (
      <>
        <PrintHead center={center.name} title={title} note={until} printedAt={formatDateTime(now)} />
        <div className="screen-only">
          <PageHeader
            title={title}
            crumbs={[{ label: "统计", href: `${desk}/dashboard` }]}
            lead={`每个数都由记录计出，点开可查明细。${until}。`}
            action={
              <>
                <LinkButton href={`${base}/export`}>导出 Excel</LinkButton>
                <PrintButton />
              </>
            }
          />
        </div>
        {data.communities === 0 ? (
          <EmptyState title="还没有登记社区" icon="pin">
            先在“地点”中登记街道和社区，再给社会组织选所在地点。
          </EmptyState>
        ) : (
          <>
            <div className="mb-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-5 print:grid-cols-5">
              <Stat
                label={covering.label}
                value={String(data.organizations)}
                unit={covering.unit}
                period={covering.counts}
                href={list}
              />
              <Stat
                label="社区"
                value={String(data.communities)}
                unit="个"
                href={`${desk}/places?kind=community&state=inUse`}
              />
              <Stat
                label={coverage.label}
                value={data.mean?.toFixed(1) ?? "—"}
                unit={coverage.unit}
                period={coverage.counts}
              />
              <Stat
                label="没有登记到社区"
                value={String(data.elsewhere)}
                unit="家"
                period="已登记或备案，所在地点留空或只到街道，不计在内"
                href={`${desk}/organizations?counted=elsewhere`}
              />
              <Stat
                label={`不足 ${enoughInCommunity} 家的社区`}
                value={String(data.below.length)}
                unit="个"
                period="表中标出"
              />
            </div>
            <BarChart
              title="每个社区的社会组织"
              note={`单位：家，${until}；虚线为每个社区 ${enoughInCommunity} 家`}
              aim={enoughInCommunity}
              head={["社区", "社会组织（家）"]}
              bars={data.rows.map(({ id, name, whole, organizations }) => ({
                // Two sub-districts may each have one of this name.
                label: names.filter((other) => other === name).length > 1 ? `${whole} ${name}` : name,
                value: organizations,
                href: `${list}&place=${id}`,
              }))}
            />
            <div className="mt-4">
              <ListTable caption={title} columns={coverageColumns} rows={data.rows} base={base} />
            </div>
          </>
        )}
      </>
    );
  },
});
