import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { Stat } from "@/components/ui/stat";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate, formatPeriod } from "@/lib/domain/base/civil-date";
import { incubationFigures } from "@/lib/domain/incubation/figures";
import { spaceFigures } from "@/lib/usecases/incubation/figures";
import { centerPage } from "@/lib/web/page";
import { RoomTable } from "./room-table";

export const metadata = { title: "场地和交换统计" };

export default centerPage({
  permission: "dashboard.view",
  input: z.object({}),
  load: spaceFigures,
  render: ({ center, now, today, data: { space, exchange } }) => {
    const desk = `/${center.slug}/desk`;
    const until = `截至${formatDate(today)}`;
    const period = formatPeriod(space.from, space.to);
    const confirmed = `${desk}/exchanges?state=confirmed`;
    const stats = [
      { name: "exchangeGiven", value: exchange.given, href: `${confirmed}&direction=given` },
      { name: "exchangeReturned", value: exchange.returned, href: `${confirmed}&direction=returned` },
      { name: "exchangeBalance", value: exchange.balance, href: `${desk}/exchanges/balances` },
    ] as const;
    return (
      <>
        <PrintHead center={center.name} title="场地和交换统计" printedAt={formatDateTime(now)} />
        <div className="screen-only">
          <PageHeader
            title="场地和交换统计"
            crumbs={[{ label: "统计", href: `${desk}/dashboard` }]}
            lead={`每个数都由记录计出，点开可查明细。场地：${period}；交换：${until}。`}
            action={<PrintButton />}
          />
        </div>
        <div className="mb-4 grid gap-4 sm:grid-cols-3 print:grid-cols-3">
          {stats.map(({ name, value, href }) => (
            <Stat
              key={name}
              label={incubationFigures[name].label}
              value={String(value)}
              unit={incubationFigures[name].unit}
              period={`${incubationFigures[name].counts}；${until}`}
              href={href}
            />
          ))}
        </div>
        {exchange.waiting > 0 && (
          <p className="mb-4 text-sm">
            另有
            <a className="link" href={`${desk}/exchanges?state=proposed`}>
              {exchange.waiting} 笔待确认
            </a>
            ，没有计入。
          </p>
        )}
        <RoomTable desk={desk} space={space} period={period} />
      </>
    );
  },
});
