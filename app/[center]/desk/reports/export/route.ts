import { listReports } from "@/lib/usecases/incubation/report/report-list";
import { listRoute } from "../../../list-route";
import { reportList } from "../list";

export const GET = listRoute({ permission: "report.view", list: reportList, load: listReports });
