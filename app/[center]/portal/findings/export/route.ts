import { listOwnFindings } from "@/lib/usecases/projects/supervision/finding-list";
import { listRoute } from "../../../list-route";
import { ownFindingList } from "../list";

export const GET = listRoute({
  permission: "ownFinding.view",
  scope: "organization",
  list: ownFindingList,
  load: listOwnFindings,
});
