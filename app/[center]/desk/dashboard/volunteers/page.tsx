import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { Stat } from "@/components/ui/stat";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { communityFigures } from "@/lib/domain/community/figures";
import { peopleFigures } from "@/lib/usecases/community/volunteer/people-figures";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "队伍和志愿服务统计" };

const names = ["teams", "volunteers", "services", "hours", "partnerships", "jointActivities"] as const;

export default centerPage({
  permission: "dashboard.view",
  input: z.object({}),
  load: (ctx) => peopleFigures(ctx),
  render: ({ center, now, today, data }) => {
    const desk = `/${center.slug}/desk`;
    const served = `${desk}/hours?state=confirmed`;
    const lists = {
      teams: `${desk}/teams?state=active`,
      volunteers: `${desk}/volunteers?state=active`,
      services: served,
      hours: served,
      partnerships: `${desk}/partnerships?state=running`,
      jointActivities: `${desk}/activities?counted=joint`,
    };
    return (
      <>
        <PrintHead center={center.name} title="队伍和志愿服务统计" printedAt={formatDateTime(now)} />
        <div className="screen-only">
          <PageHeader
            title="队伍和志愿服务统计"
            crumbs={[{ label: "统计", href: `${desk}/dashboard` }]}
            tag={<Tag tone={data.mode.tone}>{data.mode.text}</Tag>}
            lead={`每个数都由记录计出，点开可查明细。截至${formatDate(today)}。`}
            action={<PrintButton />}
          />
        </div>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
          {names.map((name) => (
            <Stat
              key={name}
              label={communityFigures[name].label}
              value={String(data[name])}
              unit={communityFigures[name].unit}
              period={communityFigures[name].counts}
              href={lists[name]}
            />
          ))}
        </div>
      </>
    );
  },
});
