import { listReports } from "@/lib/usecases/incubation/report/report-list";
import { listPage } from "../../list-page";
import { reportList } from "./list";

export const metadata = { title: "进展报告" };

export default listPage({
  permission: "report.view",
  list: reportList,
  load: listReports,
  lead: ({ center }) => (
    <>
      每家在孵组织每期一份，未交的也列出。
      <a className="link" href={`/${center.slug}/desk/periods`}>
        报告期
      </a>
    </>
  ),
});
