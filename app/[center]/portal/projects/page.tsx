import { listOwnProjects } from "@/lib/usecases/projects/project/project-list";
import { listPage } from "../../list-page";
import { ownProjectList } from "./list";

export const metadata = { title: "项目" };

export default listPage({
  permission: "ownProject.view",
  scope: "organization",
  list: ownProjectList,
  load: listOwnProjects,
});
