import { z } from "zod";
import { bookingLabels, bookingTones } from "@/lib/domain/incubation/booking/booking";
import { getBooking } from "@/lib/usecases/incubation/booking/booking-record";
import { centerPage } from "@/lib/web/page";
import { bookingFacts } from "../../../_parts/incubation/booking-facts";
import { OwnRecord } from "../../own-record";
import { cancelOwnBookingAction, cancelOwnSeriesAction } from "../actions";

export const metadata = { title: "预约" };

export default centerPage({
  permission: "ownBooking.view",
  scope: "organization",
  input: z.object({ booking: z.uuid() }),
  load: getBooking,
  render: ({ center: { slug }, data: booking }) => {
    const exchanges = `/${slug}/portal/exchanges`;
    const known = booking.exchange
      ? { href: `${exchanges}/${booking.exchange}`, label: "服务交换的记录" }
      : { href: `${exchanges}/new?booking=${booking.id}`, label: "记入服务交换" };
    return (
      <OwnRecord
        title={`预约${booking.venue}`}
        crumbs={[{ label: "预约", href: `/${slug}/portal/bookings` }]}
        tag={{ text: bookingLabels[booking.state], tone: bookingTones[booking.state] }}
        acts={booking.acts}
        how={{
          cancel: cancelOwnBookingAction.bind(null, slug),
          cancelRest: cancelOwnSeriesAction.bind(null, slug),
        }}
        hidden={{ booking: booking.id, edition: booking.edition }}
        facts={bookingFacts(booking)}
      >
        {booking.state === "booked" && (
          <p>
            <a className="link" href={known.href}>
              {known.label}
            </a>
          </p>
        )}
      </OwnRecord>
    );
  },
});
