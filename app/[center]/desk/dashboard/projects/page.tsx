import { BarChart } from "@/components/ui/chart/bar-chart";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { StatGrid } from "@/components/ui/stat-grid";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatWanYuan } from "@/lib/domain/base/money";
import { planLineLabels, planLineStates } from "@/lib/domain/projects/project/plan-line";
import { projectKindLabels, projectLabels } from "@/lib/domain/projects/project/project";
import { centerPage } from "@/lib/web/page";
import { period } from "../period";
import { PeriodFilter, periodQuery, periodWords } from "../period-filter";
import { countProjects, statsOf } from "./stats";

export const metadata = { title: "项目统计" };

export default centerPage({
  permission: "dashboard.view",
  input: period,
  load: countProjects,
  render: ({ center, now, today, input, data }) => {
    const desk = `/${center.slug}/desk`;
    const at = `${desk}/dashboard/projects`;
    const of = periodQuery(input);
    const signed = `${desk}/projects?counted=signed${of}`;
    const words = periodWords(input, today);
    const note = `单位：个，已签约的，${words}`;
    const bars = <T extends string>(
      rows: readonly { of: T; count: number; granted: bigint }[],
      name: string,
      label: (word: T) => string,
    ) =>
      rows.map(({ of: word, count, granted }) => ({
        label: label(word),
        value: count,
        text: granted > 0n ? `${count} 个，${formatWanYuan(granted)}` : `${count} 个`,
        href: `${signed}&${name}=${encodeURIComponent(word)}`,
      }));
    return (
      <>
        <PrintHead center={center.name} title="项目统计" note={words} printedAt={formatDateTime(now)} />
        <div className="screen-only">
          <PageHeader
            title="项目统计"
            crumbs={[{ label: "统计", href: `${desk}/dashboard` }]}
            lead={`每个数都由记录计出，点开可查明细。按签约日期，${words}。`}
            action={
              <>
                <LinkButton href={`${at}/export?${of.slice(1)}`}>导出 Excel</LinkButton>
                <PrintButton />
              </>
            }
          />
        </div>
        <PeriodFilter action={at} {...input} />
        <div className="mb-4">
          <StatGrid stats={statsOf(data, desk, of)} />
        </div>
        <div className="grid gap-4 lg:grid-cols-2 print:grid-cols-2">
          <BarChart
            title="按类别的项目"
            note={note}
            head={["类别", "项目（个）"]}
            unit="个"
            bars={bars(data.kinds, "kind", (kind) => projectKindLabels[kind])}
          />
          <BarChart
            title="按状态的项目"
            note={note}
            head={["状态", "项目（个）"]}
            unit="个"
            bars={bars(data.states, "state", (state) => projectLabels[state])}
          />
          <BarChart
            title="按服务领域的项目"
            note={note}
            head={["服务领域", "项目（个）"]}
            unit="个"
            bars={bars(data.fields, "field", (field) => field)}
          />
          <BarChart
            title="服务指标的完成"
            note={`单位：项，${words}`}
            head={["状态", "服务指标（项）"]}
            unit="项"
            bars={planLineStates.map((state) => ({
              label: planLineLabels[state],
              value: data.lines[state] ?? 0,
              href: `${desk}/projects/lines?state=${state}${of}`,
            }))}
          />
        </div>
      </>
    );
  },
});
