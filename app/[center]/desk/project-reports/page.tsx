import { listProjectReports } from "@/lib/usecases/projects/project-report-list";
import { listPage } from "../../list-page";
import { projectReportList } from "./list";

export const metadata = { title: "项目报告" };

export default listPage({ permission: "project.view", list: projectReportList, load: listProjectReports });
