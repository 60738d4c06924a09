import { listDecisions } from "@/lib/usecases/projects/decision-list";
import { listPage } from "../../list-page";
import { decisionList } from "./list";

export const metadata = { title: "审批记录" };

export default listPage({
  permission: "approval.view",
  list: decisionList,
  load: listDecisions,
  lead: ({ center: { slug } }) => (
    <a className="link" href={`/${slug}/approval`}>
      回到等待审批的事项
    </a>
  ),
});
