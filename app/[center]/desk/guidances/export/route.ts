import { listGuidances } from "@/lib/usecases/incubation/guidance/guidance";
import { listRoute } from "../../../list-route";
import { guidanceList } from "../list";

export const GET = listRoute({ permission: "guidance.view", list: guidanceList, load: listGuidances });
