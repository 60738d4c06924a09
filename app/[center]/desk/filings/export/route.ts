import { listFiledGroups } from "@/lib/usecases/community/filing-confirmation";
import { filedGroupListAt } from "../../../_parts/incubation/filed-group-list";
import { listRoute } from "../../../list-route";

export const GET = listRoute({
  permission: "filing.view",
  list: filedGroupListAt("desk/filings"),
  load: listFiledGroups,
});
