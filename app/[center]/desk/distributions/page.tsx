import { listDistributions } from "@/lib/usecases/projects/giving/distribution";
import { listPage } from "../../list-page";
import { distributionList } from "./list";

export const metadata = { title: "发放记录" };

export default listPage({
  permission: "distribution.view",
  list: distributionList,
  load: listDistributions,
  lead: () => "受益的人和户按签收名单申报，不相加。",
});
