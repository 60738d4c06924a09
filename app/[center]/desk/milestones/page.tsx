import { listMilestones } from "@/lib/usecases/incubation/plan/milestone-list";
import { listPage } from "../../list-page";
import { milestoneList } from "./list";

export const metadata = { title: "里程碑" };

export default listPage({
  permission: "plan.view",
  list: milestoneList,
  load: listMilestones,
  lead: () => "在孵组织已商定方案中的里程碑，按期限排列",
});
