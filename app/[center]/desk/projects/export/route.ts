import { listSummedProjects } from "@/lib/usecases/projects/project/project-list";
import { listRoute } from "../../../list-route";
import { projectList } from "../list";

export const GET = listRoute({ permission: "project.view", list: projectList, load: listSummedProjects });
