import { WeekCalendar } from "@/components/booking/week-calendar";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter/filter-chips";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { can } from "@/lib/domain/access";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { addDays, formatPeriod } from "@/lib/domain/base/civil-date";
import { getWeek } from "@/lib/usecases/incubation/booking/week";
import { centerPage } from "@/lib/web/page";
import { weekAddress } from "../../_parts/incubation/week-address";

export const metadata = { title: "预约" };

export default centerPage({
  permission: "booking.view",
  input: weekAddress,
  load: getWeek,
  render: ({ center, actor, now, data: { rooms, plan, first, today } }) => {
    const at = `/${center.slug}/desk/bookings`;
    const room = plan?.room.id;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="预约"
            lead={
              <a className="link-plain underline" href={`/${center.slug}/desk/bookings/list`}>
                预约记录和导出
              </a>
            }
            action={
              <>
                {can(actor, "booking.edit") && plan && (
                  <LinkButton href={`/${center.slug}/desk/bookings/new?venue=${room}`} variant="primary">
                    预约场地
                  </LinkButton>
                )}
                {plan && <PrintButton>打印贴在门上</PrintButton>}
              </>
            }
          />
          {rooms.length > 1 && (
            <FilterChips
              label="场地"
              chips={rooms.map(({ id, label }) => ({
                label,
                href: `${at}?venue=${id}&day=${first}`,
                on: id === room,
              }))}
            />
          )}
        </div>
        {plan ? (
          <div className="week-paper">
            <PrintHead
              center={center.name}
              title={`${plan.room.label}使用安排`}
              note={formatPeriod(first, addDays(first, 6))}
              printedAt={formatDateTime(now)}
            />
            <WeekCalendar
              plan={plan}
              first={first}
              today={today}
              week={(day) => `${at}?venue=${room}&day=${day}`}
              book={({ day, from, to }) => `${at}/new?venue=${room}&day=${day}&from=${from}&to=${to}`}
              open={(id) => `${at}/${id}`}
            />
          </div>
        ) : (
          <EmptyState
            icon="clock"
            title="还没有可以预约的场地"
            action={<LinkButton href={`/${center.slug}/desk/venues/new`}>登记场地</LinkButton>}
          >
            登记房间并勾选“按小时预约”，这里就会出现它的周历。
          </EmptyState>
        )}
      </>
    );
  },
});
