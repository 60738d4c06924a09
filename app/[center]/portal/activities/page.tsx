import { listOwnActivities } from "@/lib/usecases/registry/activity-list";
import { listPage } from "../../list-page";
import { ownActivityList } from "./list";

export const metadata = { title: "活动" };

export default listPage({
  permission: "ownActivity.view",
  scope: "organization",
  list: ownActivityList,
  load: listOwnActivities,
  create: { permission: "ownActivity.edit", label: "登记活动" },
});
