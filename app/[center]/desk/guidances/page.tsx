import { listGuidances } from "@/lib/usecases/incubation/guidance/guidance";
import { listPage } from "../../list-page";
import { guidanceList } from "./list";

export const metadata = { title: "一对一指导" };

export default listPage({
  permission: "guidance.view",
  list: guidanceList,
  load: listGuidances,
  create: { permission: "guidance.edit", label: "登记指导" },
  lead: ({ center, data: { heldThisMonth } }) => (
    <>
      本月已指导 {heldThisMonth} 次。
      <a className="link" href={`/${center.slug}/desk/guidances/hours`}>
        开放的时段
      </a>
    </>
  ),
});
