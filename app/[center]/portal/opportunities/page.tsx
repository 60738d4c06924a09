import { listOpportunities } from "@/lib/usecases/projects/giving/opportunity-list";
import { listPage } from "../../list-page";
import { ownOpportunityList } from "./list";

export const metadata = { title: "信息对接" };

export default listPage({
  permission: "ownOpportunity.view",
  scope: "organization",
  load: listOpportunities,
  create: { permission: "ownOpportunity.edit", label: "发布信息" },
  lead: () => "项目、资金、政策、人才、资源和服务的需求和供给；回应之后由发布者答复。",
  list: ownOpportunityList,
});
