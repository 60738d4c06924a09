import { listProgress } from "@/lib/usecases/incubation/progress";
import { listPage } from "../../list-page";
import { progressList } from "./list";

export const metadata = { title: "孵化进展" };

export default listPage({
  permission: "plan.view",
  list: progressList,
  load: listProgress,
  lead: ({ center }) => (
    <>
      目前在孵的组织，停滞不前的排在前面。
      <a className="link" href={`/${center.slug}/desk/milestones`}>
        查看全部里程碑
      </a>
    </>
  ),
});
