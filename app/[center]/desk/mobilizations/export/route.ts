import { listMobilizations } from "@/lib/usecases/community/volunteer/mobilization";
import { listRoute } from "../../../list-route";
import { mobilizationList } from "../list";

export const GET = listRoute({
  permission: "mobilization.view",
  list: mobilizationList,
  load: listMobilizations,
});
