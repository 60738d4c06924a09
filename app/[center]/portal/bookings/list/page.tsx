import { listOwnBookings } from "@/lib/usecases/incubation/booking/booking-list";
import { listPage } from "../../../list-page";
import { ownBookingList } from "./list";

export const metadata = { title: "预约记录" };

export default listPage({
  permission: "ownBooking.view",
  scope: "organization",
  list: ownBookingList,
  load: listOwnBookings,
});
