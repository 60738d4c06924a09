import { listDecisions } from "@/lib/usecases/projects/decision-list";
import { listRoute } from "../../../list-route";
import { decisionList } from "../list";

export const GET = listRoute({ permission: "approval.view", list: decisionList, load: listDecisions });
