import { WeekCalendar } from "@/components/booking/week-calendar";
import { LinkedList } from "@/components/record/linked-list";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter/filter-chips";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { bookedTime } from "@/lib/domain/incubation/booking/booking";
import { bookingsAhead } from "@/lib/usecases/incubation/booking/booking-list";
import { getWeek } from "@/lib/usecases/incubation/booking/week";
import { centerPage } from "@/lib/web/page";
import { weekAddress } from "../../_parts/incubation/week-address";

export const metadata = { title: "预约场地" };

export default centerPage({
  permission: "ownBooking.view",
  scope: "organization",
  input: weekAddress,
  load: async (ctx, query) => ({
    week: await getWeek(ctx, query),
    ahead: await bookingsAhead(ctx, ctx.scope.organization ?? ""),
  }),
  render: ({ center: { slug }, data: { week, ahead } }) => {
    const { rooms, plan, first, today } = week;
    const at = `/${slug}/portal/bookings`;
    const room = plan?.room.id;
    return (
      <>
        <PageHeader
          title="预约场地"
          lead="选一个空闲的时段；其他组织已约的只显示“已占用”"
          action={
            <>
              <LinkButton href={`${at}/list`}>预约记录</LinkButton>
              {plan && (
                <LinkButton href={`${at}/new?venue=${room}`} variant="primary">
                  预约
                </LinkButton>
              )}
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
        <div className="flex flex-col gap-5">
          {ahead.length > 0 && (
            <LinkedList
              title="我们的预约"
              items={ahead.map((booking) => ({
                key: booking.id,
                words: bookedTime(booking),
                href: `${at}/${booking.id}`,
                note: `${booking.venue}，${booking.purpose}`,
              }))}
            />
          )}
          {plan ? (
            <WeekCalendar
              plan={plan}
              first={first}
              today={today}
              week={(day) => `${at}?venue=${room}&day=${day}`}
              book={({ day, from, to }) => `${at}/new?venue=${room}&day=${day}&from=${from}&to=${to}`}
              open={(id) => `${at}/${id}`}
            />
          ) : (
            <EmptyState icon="clock" title="还没有可以预约的场地">
              中心登记了可以预约的房间后，这里会出现周历。
            </EmptyState>
          )}
        </div>
      </>
    );
  },
});
