import { listPeriods } from "@/lib/usecases/incubation/report/period";
import { listPage } from "../../list-page";
import { periodList } from "./list";

export const metadata = { title: "报告期" };

export default listPage({
  permission: "period.view",
  list: periodList,
  load: listPeriods,
  create: { permission: "period.edit", label: "开放报告期" },
  lead: ({ center }) => (
    <>
      报告期最后一天在孵的组织都要提交。
      <a className="link" href={`/${center.slug}/desk/reports`}>
        查看进展报告
      </a>
    </>
  ),
});
