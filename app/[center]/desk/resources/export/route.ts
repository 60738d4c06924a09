import { listResources } from "@/lib/usecases/projects/giving/resource-list";
import { listRoute } from "../../../list-route";
import { resourceList } from "../list";

export const GET = listRoute({ permission: "resource.view", list: resourceList, load: listResources });
