import { listFiledGroups } from "@/lib/usecases/community/filing-confirmation";
import { filedGroupListAt } from "../../../filed-group-list";
import { listRoute } from "../../../list-route";

export const GET = listRoute({
  permission: "filing.view",
  list: filedGroupListAt("desk/filings"),
  load: listFiledGroups,
});
