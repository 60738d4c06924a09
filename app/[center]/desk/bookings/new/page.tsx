import { FormPage } from "@/components/form/form-page";
import { bookingForm } from "@/lib/domain/incubation/booking/booking";
import { bookingChoices } from "@/lib/usecases/incubation/booking/week";
import { centerPage } from "@/lib/web/page";
import { slotAddress } from "../../../_parts/incubation/week-address";
import { bookAction } from "../actions";

export const metadata = { title: "预约场地" };

export default centerPage({
  permission: "booking.edit",
  input: slotAddress,
  load: bookingChoices,
  render: ({ center: { slug }, input: { venue, day, from, to }, data: options }) => (
    <FormPage
      title="预约场地"
      crumbs={[{ label: "预约", href: `/${slug}/desk/bookings` }]}
      form={bookingForm}
      values={{
        ...(venue && { venueId: venue }),
        ...(day && { day }),
        ...(from && { from }),
        ...(to && { to }),
      }}
      options={options}
      action={bookAction.bind(null, slug)}
      submit="预约"
    />
  ),
});
