import { listMilestones } from "@/lib/usecases/incubation/plan/milestone-list";
import { listRoute } from "../../../list-route";
import { milestoneList } from "../list";

export const GET = listRoute({ permission: "plan.view", list: milestoneList, load: listMilestones });
