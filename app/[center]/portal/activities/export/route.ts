import { listOwnActivities } from "@/lib/usecases/registry/activity-list";
import { listRoute } from "../../../list-route";
import { ownActivityList } from "../list";

export const GET = listRoute({
  permission: "ownActivity.view",
  scope: "organization",
  list: ownActivityList,
  load: listOwnActivities,
});
