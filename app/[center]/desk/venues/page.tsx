import { listVenues } from "@/lib/usecases/incubation/venue";
import { listPage } from "../../list-page";
import { venueList } from "./list";

export const metadata = { title: "场地" };

export default listPage({
  permission: "venue.view",
  list: venueList,
  load: listVenues,
  create: { permission: "venue.edit", label: "登记场地" },
  lead: ({ center: { slug } }) => (
    <>
      房间和工位，按小时预约的见
      <a className="link-plain underline" href={`/${slug}/desk/bookings`}>
        预约
      </a>
      ，长期入驻的见
      <a className="link-plain underline" href={`/${slug}/desk/allocations`}>
        入驻位置
      </a>
    </>
  ),
});
