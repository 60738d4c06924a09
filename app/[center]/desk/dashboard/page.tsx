import { z } from "zod";
import { BarChart } from "@/components/ui/chart/bar-chart";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { Stat } from "@/components/ui/stat";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { getDashboard } from "@/lib/usecases/oversight/dashboard";
import { centerPage } from "@/lib/web/page";
import { cohortNumber } from "../../_parts/incubation/cohort-number";
import { ActivityStats } from "./activity-stats";
import { BatchFunnel } from "./batch-funnel";
import { BatchTable } from "./batch-table";
import { MoreFigures } from "./more-figures";
import { StatusTable } from "./status-table";

export const metadata = { title: "统计" };

export default centerPage({
  permission: "dashboard.view",
  input: z.object({ cohort: cohortNumber.nullable().default(null) }),
  load: getDashboard,
  render: ({ center, now, data }) => {
    const { asOf, since, batches, chosen, projectCalls } = data;
    const desk = `/${center.slug}/desk`;
    if (batches.length === 0 && projectCalls.length === 0) {
      return (
        <>
          <PageHeader title="统计" action={<MoreFigures desk={desk} />} />
          <EmptyState
            icon="chart"
            title="还没有可以统计的批次"
            action={<LinkButton href={`${desk}/calls`}>查看招募批次</LinkButton>}
          />
        </>
      );
    }
    const until = `截至${formatDate(asOf)}`;
    const period = since ? `${formatDate(since)}以来，${until}` : until;
    const everEntered = `${desk}/incubatees?through=${batches.at(-1)?.number}`;
    const entered = batches.filter(({ incubated }) => incubated > 0);
    return (
      <>
        <PrintHead center={center.name} title="孵化情况统计" printedAt={formatDateTime(now)} />
        <div className="screen-only">
          <PageHeader
            title="统计"
            lead={`每个数都由记录计出，点开可查明细。${until}。`}
            action={
              <>
                <MoreFigures desk={desk} />
                <PrintButton />
              </>
            }
          />
        </div>
        <div className="mb-4 grid gap-4 sm:grid-cols-3 print:grid-cols-3">
          {[
            { label: "累计进入孵化", value: data.incubated, period, href: everEntered },
            {
              label: "目前在孵",
              value: data.present,
              period: until,
              href: `${desk}/incubatees?state=present`,
            },
            { label: "已出壳", value: data.graduated, period, href: `${desk}/incubatees?state=graduated` },
          ].map(({ value, ...stat }) => (
            <Stat key={stat.label} {...stat} value={String(value)} unit="家" />
          ))}
        </div>
        <ActivityStats desk={desk} activities={data.activities} until={until} />
        {chosen && <BatchFunnel desk={desk} batches={batches} chosen={chosen} until={until} />}
        {entered.length > 0 && (
          <div className="mt-4 grid gap-4 lg:grid-cols-2 print:grid-cols-2">
            <BarChart
              title="各批次累计进入孵化"
              note={`单位：家，${period}`}
              head={["批次", "累计（家）"]}
              unit="家"
              bars={entered.map(({ number, name, cumulative }) => ({
                label: `至${name}`,
                value: cumulative,
                href: `${desk}/incubatees?through=${number}`,
              }))}
            />
            <BarChart
              title="按类别进入孵化"
              note={`单位：家，${period}`}
              head={["类别", "进入孵化（家）"]}
              unit="家"
              bars={data.categories.map(({ category, incubated }) => ({
                label: category,
                value: incubated,
                href: `${everEntered}&category=${category}`,
              }))}
            />
          </div>
        )}
        <div className="mt-4 flex flex-col gap-4">
          <StatusTable desk={desk} statuses={data.statuses} everEntered={everEntered} until={until} />
          {[{ kind: "incubation" as const, batches }, ...projectCalls].map((one) => (
            <BatchTable key={one.kind} {...one} desk={desk} until={until} />
          ))}
        </div>
      </>
    );
  },
});
