import { listCalls } from "@/lib/usecases/oversight/call";
import { listPage } from "../../list-page";
import { callList } from "./list";

export const metadata = { title: "招募批次" };

export default listPage({
  permission: "call.view",
  list: callList,
  load: listCalls,
  lead: () => "各类选拔从公告到签约的全过程：入驻孵化、公益创投、政府购买服务、项目大赛",
  create: { permission: "call.prepare", label: "新建招募批次" },
});
