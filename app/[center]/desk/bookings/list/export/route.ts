import { listBookings } from "@/lib/usecases/incubation/booking/booking-list";
import { listRoute } from "../../../../list-route";
import { bookingList } from "../list";

export const GET = listRoute({ permission: "booking.view", list: bookingList, load: listBookings });
