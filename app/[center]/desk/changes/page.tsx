import { listChanges } from "@/lib/usecases/projects/change/change-list";
import { listPage } from "../../list-page";
import { changeList } from "./list";

export const metadata = { title: "项目变更" };

export default listPage({ permission: "project.view", list: changeList, load: listChanges });
