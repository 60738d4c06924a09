import { listOwnReports } from "@/lib/usecases/incubation/report/own-report";
import { listPage } from "../../list-page";
import { ownReportList } from "./list";

export const metadata = { title: "进展报告" };

export default listPage({
  permission: "ownReport.view",
  scope: "organization",
  load: listOwnReports,
  lead: () => "数字由平台从记录中统计，您只补充主要工作、困难和计划",
  list: ownReportList,
});
