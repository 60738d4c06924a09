import { listApplications } from "@/lib/usecases/recruitment/application/application-list";
import { listRoute } from "../../../list-route";
import { applicationList } from "../list";

export const GET = listRoute({
  permission: "application.view",
  list: applicationList,
  load: listApplications,
});
