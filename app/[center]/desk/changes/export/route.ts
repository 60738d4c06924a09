import { listChanges } from "@/lib/usecases/projects/change/change-list";
import { listRoute } from "../../../list-route";
import { changeList } from "../list";

export const GET = listRoute({ permission: "project.view", list: changeList, load: listChanges });
