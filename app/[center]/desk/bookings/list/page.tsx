import { listBookings } from "@/lib/usecases/incubation/booking/booking-list";
import { listPage } from "../../../list-page";
import { bookingList } from "./list";

export const metadata = { title: "预约记录" };

export default listPage({ permission: "booking.view", list: bookingList, load: listBookings });
