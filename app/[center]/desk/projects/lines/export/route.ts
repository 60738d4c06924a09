import { listPlanLines } from "@/lib/usecases/projects/plan-line-list";
import { listRoute } from "../../../../list-route";
import { planLineList } from "../list";

export const GET = listRoute({ permission: "project.view", list: planLineList, load: listPlanLines });
