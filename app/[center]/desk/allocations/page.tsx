import { listAllocations } from "@/lib/usecases/incubation/allocation-list";
import { listPage } from "../../list-page";
import { allocationList } from "./list";

export const metadata = { title: "入驻位置" };

export default listPage({
  permission: "venue.view",
  list: allocationList,
  load: listAllocations,
  lead: () => "谁使用哪个房间或工位，从哪天到哪天；新的安排在场地页上办理",
});
