import { BarChart } from "@/components/ui/chart/bar-chart";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { Section } from "@/components/ui/section";
import { MoreLink } from "@/components/ui/stat";
import { StatGrid } from "@/components/ui/stat-grid";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { orderLabels } from "@/lib/domain/community/order";
import { communityFigures } from "@/lib/usecases/community/figures";
import { centerPage } from "@/lib/web/page";
import { period } from "../period";
import { PeriodFilter, periodQuery, periodWords } from "../period-filter";
import { statsOf } from "./stats";
import { TallyTable } from "./tally-table";

export const metadata = { title: "社区服务统计" };

export default centerPage({
  permission: "dashboard.view",
  input: period,
  load: communityFigures,
  render: ({ center, now, today, input, data }) => {
    const desk = `/${center.slug}/desk`;
    const at = `${desk}/dashboard/community`;
    const of = periodQuery(input);
    const until = periodWords(input, today);
    const note = `单位：单，按点单日期，${until}`;
    const { kinds, states } = data.figures;
    return (
      <>
        <PrintHead center={center.name} title="社区服务统计" note={until} printedAt={formatDateTime(now)} />
        <div className="screen-only">
          <PageHeader
            title="社区服务统计"
            crumbs={[{ label: "统计", href: `${desk}/dashboard` }]}
            tag={<Tag tone={data.mode.tone}>{data.mode.text}</Tag>}
            lead={`每个数都由记录计出，点开可查明细。${until}。`}
            action={
              <>
                <LinkButton href={`${at}/export?${of.slice(1)}`}>导出 Excel</LinkButton>
                <PrintButton />
              </>
            }
          />
        </div>
        <PeriodFilter action={at} {...input} />
        <div className="flex flex-col gap-4">
          {statsOf(data, desk, of, until).map(({ title, stats }) => (
            <Section key={title} title={title}>
              <StatGrid
                stats={stats.map(({ number: _, more, ...stat }) => ({
                  ...stat,
                  note: more && <MoreLink {...more} />,
                }))}
              />
            </Section>
          ))}
          {kinds.length > 0 && (
            <div className="grid gap-4 lg:grid-cols-2 print:grid-cols-2">
              <BarChart
                title="按类别的点单"
                note={note}
                head={["类别", "点单（单）"]}
                unit="单"
                bars={kinds.map(({ of: kind, count }) => ({
                  label: kind,
                  value: count,
                  href: `${desk}/orders?kind=${encodeURIComponent(kind)}${of}`,
                }))}
              />
              <BarChart
                title="按状态的点单"
                note={note}
                head={["状态", "点单（单）"]}
                unit="单"
                bars={states.map(({ of: state, count }) => ({
                  label: orderLabels[state],
                  value: count,
                  href: `${desk}/orders?state=${state}${of}`,
                }))}
              />
            </div>
          )}
          <TallyTable tallies={data.tallies} at={`${desk}/tallies`} />
        </div>
      </>
    );
  },
});
