import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { getCoverage } from "@/lib/usecases/registry/coverage";
import { centerPage } from "@/lib/web/page";
import { CoverageFigures } from "../../../_parts/registry/coverage-figures";
import { coverageInput, title } from "../../../_parts/registry/coverage-table";

export const metadata = { title };

export default centerPage({
  permission: "dashboard.view",
  input: coverageInput,
  load: getCoverage,
  render: ({ center, now, today, input: { short }, data }) => {
    const desk = `/${center.slug}/desk`;
    const base = `${desk}/dashboard/coverage`;
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
                <LinkButton href={`${base}/export${short ? "?reach=short" : ""}`}>导出 Excel</LinkButton>
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
          <CoverageFigures
            {...{ found: data, short, base, today }}
            organizations={`${desk}/organizations`}
            communities={`${desk}/places?kind=community&state=inUse`}
          />
        )}
      </>
    );
  },
});
