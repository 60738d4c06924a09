import { listEvaluations } from "@/lib/usecases/projects/supervision/evaluation-list";
import { listRoute } from "../../../list-route";
import { evaluationList } from "../list";

export const GET = listRoute({ permission: "supervision.view", list: evaluationList, load: listEvaluations });
