import { z } from "zod";
import { BarChart } from "@/components/ui/chart/bar-chart";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { activityKindLabels } from "@/lib/domain/registry/activity";
import { getServiceDashboard } from "@/lib/usecases/oversight/service-dashboard";
import { centerPage } from "@/lib/web/page";
import { ActivityStats } from "../activity-stats";
import { GuidancePart } from "./guidance-part";
import { ServiceTable } from "./service-table";

export const metadata = { title: "活动和服务统计" };

export default centerPage({
  permission: "dashboard.view",
  input: z.object({}),
  load: getServiceDashboard,
  render: ({ center, now, today, data: { activities, services, guidance, trainings } }) => {
    const desk = `/${center.slug}/desk`;
    const held = `${desk}/activities?state=confirmed`;
    const until = `截至${formatDate(today)}`;
    return (
      <>
        <PrintHead center={center.name} title="活动和服务统计" note={until} printedAt={formatDateTime(now)} />
        <div className="screen-only">
          <PageHeader
            title="活动和服务统计"
            crumbs={[{ label: "统计", href: `${desk}/dashboard` }]}
            lead={`每个数都由记录计出，点开可查明细。${until}。`}
            action={<PrintButton />}
          />
        </div>
        <ActivityStats desk={desk} activities={activities} until={until} />
        <div className="grid gap-4 lg:grid-cols-2 print:grid-cols-2">
          <BarChart
            title="按类别的活动"
            note={`单位：项，已确认的，${until}`}
            head={["类别", "活动（项）"]}
            bars={activities.kinds.map(({ kind, activities: value, events }) => ({
              label: activityKindLabels[kind],
              value,
              text: `${value} 项，${events} 场次`,
              href: `${held}&kind=${kind}`,
            }))}
          />
          <BarChart
            title="按服务品牌的场次"
            note={`单位：场次，已确认的，${until}`}
            head={["服务品牌", "场次"]}
            unit="场次"
            bars={activities.brands.slice(0, 20).map(({ id, name, events }) => ({
              label: name,
              value: events,
              href: `${held}&brand=${id}`,
            }))}
          />
        </div>
        <div className="mt-4">
          <GuidancePart desk={desk} guidance={guidance} until={until} />
        </div>
        <ServiceTable desk={desk} services={services} trainings={trainings} />
      </>
    );
  },
});
