import { listOwnServiceRequests } from "@/lib/usecases/incubation/service-request";
import { listPage } from "../../list-page";
import { ownServiceList } from "./list";

export const metadata = { title: "孵化服务" };

export default listPage({
  permission: "ownService.view",
  scope: "organization",
  load: listOwnServiceRequests,
  create: { permission: "ownService.edit", label: "申请服务" },
  list: ownServiceList,
});
