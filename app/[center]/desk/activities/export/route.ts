import { listActivities } from "@/lib/usecases/registry/activity-list";
import { listRoute } from "../../../list-route";
import { activityList } from "../list";

export const GET = listRoute({ permission: "activity.view", list: activityList, load: listActivities });
