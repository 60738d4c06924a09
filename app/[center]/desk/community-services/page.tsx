import { listCommunityServices } from "@/lib/usecases/community/community-service";
import { listPage } from "../../list-page";
import { communityServiceList } from "./list";

export const metadata = { title: "服务目录" };

export default listPage({
  permission: "communityService.view",
  list: communityServiceList,
  load: listCommunityServices,
  create: { permission: "communityService.edit", label: "登记服务项目" },
});
