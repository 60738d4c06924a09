import { listHours } from "@/lib/usecases/incubation/guidance/hour";
import { listPage } from "../../../list-page";
import { hourList } from "./list";

export const metadata = { title: "指导时段" };

export default listPage({
  permission: "guidance.view",
  list: hourList,
  load: listHours,
  create: { permission: "guidance.edit", label: "开放时段" },
  lead: () => "今后开放给在孵组织预约的时段",
});
