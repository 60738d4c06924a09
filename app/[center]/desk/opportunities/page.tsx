import { listOpportunities } from "@/lib/usecases/projects/giving/opportunity-list";
import { listPage } from "../../list-page";
import { opportunityList } from "./list";

export const metadata = { title: "信息对接" };

export default listPage({
  permission: "opportunity.view",
  list: opportunityList,
  load: listOpportunities,
  create: { permission: "opportunity.edit", label: "登记信息" },
});
