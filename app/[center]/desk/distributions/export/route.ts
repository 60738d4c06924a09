import { listDistributions } from "@/lib/usecases/projects/giving/distribution";
import { listRoute } from "../../../list-route";
import { distributionList } from "../list";

export const GET = listRoute({
  permission: "distribution.view",
  list: distributionList,
  load: listDistributions,
});
