import { BarChart } from "@/components/ui/chart/bar-chart";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { Stat } from "@/components/ui/stat";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatWanYuan, formatYuan } from "@/lib/domain/base/money";
import { givingFigures as declared } from "@/lib/domain/projects/figures";
import { resourceKindLabels } from "@/lib/domain/projects/giving/resource";
import { givingFigures } from "@/lib/usecases/projects/figures";
import { centerPage } from "@/lib/web/page";
import { period } from "../period";
import { PeriodFilter, periodQuery, periodWords } from "../period-filter";

export const metadata = { title: "慈善资源和对接统计" };

export default centerPage({
  permission: "dashboard.view",
  input: period,
  load: givingFigures,
  render: ({ center, now, today, input, data }) => {
    const desk = `/${center.slug}/desk`;
    const at = `${desk}/dashboard/giving`;
    const until = periodWords(input, today);
    const of = periodQuery(input);
    const received = `${desk}/resources?state=received${of}`;
    const contracts = `${desk}/outcomes?state=valid&kind=contract${of}`;
    const honours = `${desk}/honours?state=valid${of}`;
    const charityProjects = `${desk}/projects?counted=signed&kind=charity${of}`;
    const lists = { resources: received, charityProjects, contracts, contractParties: contracts, honours };
    const names = ["resources", "charityProjects", "contracts", "contractParties", "honours"] as const;
    return (
      <>
        <PrintHead
          center={center.name}
          title="慈善资源和对接统计"
          note={until}
          printedAt={formatDateTime(now)}
        />
        <div className="screen-only">
          <PageHeader
            title="慈善资源和对接统计"
            crumbs={[{ label: "统计", href: `${desk}/dashboard` }]}
            lead={`每个数都由记录计出，点开可查明细。${until}。`}
            action={<PrintButton />}
          />
        </div>
        <PeriodFilter action={at} {...input} />
        <div className="mb-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
          <Stat
            label={declared.resourceValue.label}
            value={formatWanYuan(data.resourceValue).replace(" 万元", "")}
            unit={declared.resourceValue.unit}
            exact={formatYuan(data.resourceValue)}
            period={declared.resourceValue.counts}
            href={received}
          />
          {names.map((name) => (
            <Stat
              key={name}
              label={declared[name].label}
              value={String(data[name])}
              unit={declared[name].unit}
              period={declared[name].counts}
              href={lists[name]}
            />
          ))}
        </div>
        <div className="grid gap-4 lg:grid-cols-2 print:grid-cols-2">
          <BarChart
            title="按种类的慈善资源"
            note={`单位：项，已接收的，${until}`}
            head={["种类", "资源（项）"]}
            unit="项"
            bars={data.kinds.map(({ of: kind, count, valueFen }) => ({
              label: resourceKindLabels[kind],
              value: count,
              text: `${count} 项，${formatWanYuan(valueFen)}`,
              href: `${received}&kind=${kind}`,
            }))}
          />
          <BarChart
            title="按模式的慈善资源"
            note={`单位：项，已接收的，${until}`}
            head={["模式", "资源（项）"]}
            unit="项"
            bars={data.modes.map(({ of: mode, count, valueFen }) => ({
              label: mode ?? "未注明",
              value: count,
              text: `${count} 项，${formatWanYuan(valueFen)}`,
              href: mode ? `${received}&mode=${encodeURIComponent(mode)}` : received,
            }))}
          />
          <BarChart
            title="按等次的荣誉"
            note={`单位：项，${until}`}
            head={["等次", "荣誉（项）"]}
            unit="项"
            bars={data.tiers.map(({ tier, count }) => ({
              label: tier ?? "不分等次",
              value: count,
              href: tier ? `${honours}&tier=${encodeURIComponent(tier)}` : honours,
            }))}
          />
        </div>
      </>
    );
  },
});
