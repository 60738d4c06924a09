import { mobilizationList } from "@/app/[center]/desk/mobilizations/list";
import { Tag } from "@/components/ui/tag";
import { listMobilizations } from "@/lib/usecases/community/volunteer/mobilization";
import { listPage } from "../../list-page";

export const metadata = { title: "平急转换" };

const { excel: _, ...list } = mobilizationList;

export default listPage({
  permission: "communityMobilization.answer",
  scope: "place",
  load: listMobilizations,
  lead: ({ data: { mode } }) => (
    <>
      目前的状态 <Tag tone={mode.tone}>{mode.text}</Tag>
    </>
  ),
  list: { ...list, at: "community/mobilizations" },
});
