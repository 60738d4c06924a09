import { listExclusions } from "@/lib/usecases/recruitment/check/exclusion-list";
import { listPage } from "../../list-page";
import { exclusionList } from "./list";

export const metadata = { title: "不予入驻名单" };

export default listPage({
  permission: "application.view",
  list: exclusionList,
  load: listExclusions,
  lead: () => "名单由初审认定产生，只供审查参考；再次申请的，由审查人员核实后决定",
});
