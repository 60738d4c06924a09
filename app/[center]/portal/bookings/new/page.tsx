import { FormPage } from "@/components/form/form-page";
import { ownBookingForm } from "@/lib/domain/incubation/booking/booking";
import { bookingChoices } from "@/lib/usecases/incubation/booking/week";
import { centerPage } from "@/lib/web/page";
import { slotAddress } from "../../../_parts/incubation/week-address";
import { bookOwnAction } from "../actions";

export const metadata = { title: "预约场地" };

export default centerPage({
  permission: "ownBooking.edit",
  scope: "organization",
  input: slotAddress,
  load: bookingChoices,
  render: ({ center: { slug }, input: { venue, day, from, to }, data: options }) => (
    <FormPage
      title="预约场地"
      crumbs={[{ label: "预约", href: `/${slug}/portal/bookings` }]}
      form={ownBookingForm}
      values={{
        ...(venue && { venueId: venue }),
        ...(day && { day }),
        ...(from && { from }),
        ...(to && { to }),
      }}
      options={options}
      action={bookOwnAction.bind(null, slug)}
      submit="预约"
    />
  ),
});
