import { listOwnProjects } from "@/lib/usecases/projects/project/project-list";
import { listRoute } from "../../../list-route";
import { ownProjectList } from "../list";

export const GET = listRoute({
  permission: "ownProject.view",
  scope: "organization",
  list: ownProjectList,
  load: listOwnProjects,
});
