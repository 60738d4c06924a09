import { ListTable } from "@/components/list/list-table";
import { BarChart } from "@/components/ui/chart/bar-chart";
import { StatGrid } from "@/components/ui/stat-grid";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { enoughInCommunity } from "@/lib/domain/registry/coverage";
import { registryFigures } from "@/lib/domain/registry/figures";
import type { getCoverage } from "@/lib/usecases/registry/coverage";
import { coverageColumns, title } from "./coverage-table";

interface Props {
  found: Awaited<ReturnType<typeof getCoverage>>;
  /** Whether the table has those alone that have fewer than enough. */
  short: boolean;
  /** The address of the page. */
  base: string;
  /** The list of organizations beside it, and that of communities where there is one. */
  organizations: string;
  communities?: string;
  today: CivilDate;
}

/** How the communities are covered; every number opens what it counts. */
export function CoverageFigures({ found, short, base, organizations, communities, today }: Props) {
  const { covering, coverage } = registryFigures;
  const list = `${organizations}?counted=covering`;
  const table = `${base}#communities`;
  const names = found.rows.map(({ name }) => name);
  return (
    <>
      <div className="mb-4">
        <StatGrid
          stats={[
            {
              label: covering.label,
              value: String(found.organizations),
              unit: covering.unit,
              period: covering.counts,
              href: list,
            },
            { label: "社区", value: String(found.communities), unit: "个", href: communities ?? table },
            {
              label: coverage.label,
              value: found.mean?.toFixed(1) ?? "—",
              unit: coverage.unit,
              period: coverage.counts,
              href: table,
            },
            {
              label: "没有登记到社区",
              value: String(found.elsewhere),
              unit: "家",
              period: "已登记或备案，所在地点留空或只到街道，不计在内",
              href: `${organizations}?counted=elsewhere`,
            },
            {
              label: `不足 ${enoughInCommunity} 家的社区`,
              value: String(found.below.length),
              unit: "个",
              href: `${base}?reach=short#communities`,
            },
          ]}
        />
      </div>
      <BarChart
        title="每个社区的社会组织"
        note={`单位：家，截至${formatDate(today)}；虚线为每个社区 ${enoughInCommunity} 家`}
        aim={enoughInCommunity}
        head={["社区", "社会组织（家）"]}
        bars={found.rows.map(({ id, name, whole, organizations: value }) => ({
          // Two sub-districts may each have one of this name.
          label: names.filter((other) => other === name).length > 1 ? `${whole} ${name}` : name,
          value,
          href: `${list}&place=${id}`,
        }))}
      />
      <div id="communities" className="mt-4 scroll-mt-4">
        {short && (
          <p className="screen-only mb-2">
            只列不足 {enoughInCommunity} 家的社区，少的在前。
            <a className="link" href={table}>
              列出全部社区
            </a>
          </p>
        )}
        <ListTable caption={title} columns={coverageColumns} rows={found.shown} base={base} />
      </div>
    </>
  );
}
