import { listProgress } from "@/lib/usecases/incubation/progress";
import { listRoute } from "../../../list-route";
import { progressList } from "../list";

export const GET = listRoute({ permission: "plan.view", list: progressList, load: listProgress });
