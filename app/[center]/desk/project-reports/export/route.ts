import { listProjectReports } from "@/lib/usecases/projects/project-report-list";
import { listRoute } from "../../../list-route";
import { projectReportList } from "../list";

export const GET = listRoute({
  permission: "project.view",
  list: projectReportList,
  load: listProjectReports,
});
