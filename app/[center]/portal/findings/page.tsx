import { listOwnFindings } from "@/lib/usecases/projects/supervision/finding-list";
import { listPage } from "../../list-page";
import { ownFindingList } from "./list";

export const metadata = { title: "整改" };

export default listPage({
  permission: "ownFinding.view",
  scope: "organization",
  list: ownFindingList,
  load: listOwnFindings,
});
