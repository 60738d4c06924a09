import { listPeriods } from "@/lib/usecases/incubation/report/period";
import { listRoute } from "../../../list-route";
import { periodList } from "../list";

export const GET = listRoute({ permission: "period.view", list: periodList, load: listPeriods });
