import { listOwnBookings } from "@/lib/usecases/incubation/booking/booking-list";
import { listRoute } from "../../../../list-route";
import { ownBookingList } from "../list";

export const GET = listRoute({
  permission: "ownBooking.view",
  scope: "organization",
  list: ownBookingList,
  load: listOwnBookings,
});
