import { listFiledGroups } from "@/lib/usecases/community/filing-confirmation";
import { filedGroupListAt } from "../../_parts/incubation/filed-group-list";
import { listPage } from "../../list-page";

export const metadata = { title: "年度确认" };

export default listPage({
  permission: "filing.view",
  list: filedGroupListAt("desk/filings"),
  load: listFiledGroups,
  lead: ({ data: { year } }) =>
    `${year} 年：由社区逐家确认备案的组织是否还在活动；没有人确认的，也可以在这里登记。`,
});
