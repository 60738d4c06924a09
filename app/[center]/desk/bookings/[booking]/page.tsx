import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { can } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import { bookingLabels, bookingTones } from "@/lib/domain/incubation/booking/booking";
import { getBooking } from "@/lib/usecases/incubation/booking/booking-record";
import { centerPage } from "@/lib/web/page";
import { bookingFacts } from "../../../_parts/incubation/booking-facts";
import { historyEntries } from "../../history-entries";
import { cancelBookingAction, cancelSeriesAction } from "../actions";

export const metadata = { title: "预约" };

export default centerPage({
  permission: "booking.view",
  input: z.object({ booking: z.uuid() }),
  load: getBooking,
  render: ({ center: { slug }, actor, data: booking }) => {
    const at = `/${slug}/desk/bookings`;
    return (
      <RecordPage
        title={`${booking.organization}预约${booking.venue}`}
        crumbs={[{ label: "预约", href: at }]}
        tag={{ text: bookingLabels[booking.state], tone: bookingTones[booking.state] }}
        acts={booking.acts}
        how={
          can(actor, "booking.edit")
            ? {
                cancel: cancelBookingAction.bind(null, slug),
                cancelRest: cancelSeriesAction.bind(null, slug),
              }
            : {}
        }
        hidden={{ booking: booking.id, edition: booking.edition }}
        more={
          <>
            <MenuItem href={`${at}?venue=${booking.venueId}&day=${chinaDate(booking.startsAt)}`}>
              这一周的周历
            </MenuItem>
            {booking.exchange ? (
              <MenuItem href={`/${slug}/desk/exchanges/${booking.exchange}`}>服务交换的记录</MenuItem>
            ) : (
              booking.state === "booked" && (
                <MenuItem href={`/${slug}/desk/exchanges/new?booking=${booking.id}`}>记入服务交换</MenuItem>
              )
            )}
          </>
        }
        facts={bookingFacts(booking)}
        timeline={historyEntries(booking.history)}
      />
    );
  },
});
