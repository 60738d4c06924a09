import { listExclusions } from "@/lib/usecases/recruitment/check/exclusion-list";
import { listRoute } from "../../../list-route";
import { exclusionList } from "../list";

export const GET = listRoute({ permission: "application.view", list: exclusionList, load: listExclusions });
