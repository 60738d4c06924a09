import { listActivities } from "@/lib/usecases/registry/activity";
import { listPage } from "../../list-page";
import { activityList } from "./list";

export const metadata = { title: "活动" };

export default listPage({
  permission: "activity.view",
  list: activityList,
  load: listActivities,
  create: { permission: "activity.edit", label: "登记活动" },
});
