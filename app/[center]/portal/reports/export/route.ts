import { listOwnReports } from "@/lib/usecases/incubation/report/own-report";
import { listRoute } from "../../../list-route";
import { ownReportList } from "../list";

export const GET = listRoute({
  permission: "ownReport.view",
  scope: "organization",
  list: ownReportList,
  load: listOwnReports,
});
