import { listOutcomes } from "@/lib/usecases/projects/giving/outcome";
import { listRoute } from "../../../list-route";
import { outcomeList } from "../list";

export const GET = listRoute({ permission: "outcome.view", list: outcomeList, load: listOutcomes });
