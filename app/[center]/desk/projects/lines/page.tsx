import { listPlanLines } from "@/lib/usecases/projects/plan-line-list";
import { listPage } from "../../../list-page";
import { planLineList } from "./list";

export const metadata = { title: "服务指标" };

export default listPage({ permission: "project.view", list: planLineList, load: listPlanLines });
