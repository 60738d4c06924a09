import { Tag } from "@/components/ui/tag";
import { listMobilizations } from "@/lib/usecases/community/volunteer/mobilization";
import { listPage } from "../../list-page";
import { mobilizationList } from "./list";

export const metadata = { title: "平急转换" };

export default listPage({
  permission: "mobilization.view",
  list: mobilizationList,
  load: listMobilizations,
  lead: ({ data: { mode } }) => (
    <>
      中心目前的状态 <Tag tone={mode.tone}>{mode.text}</Tag>
    </>
  ),
  create: { permission: "mobilization.edit", label: "发起拉动" },
});
