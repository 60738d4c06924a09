import { hoursList } from "@/app/[center]/desk/hours/list";
import { listHours } from "@/lib/usecases/community/volunteer/hours-list";
import { hoursBulk } from "../../_parts/community/hours-bulk";
import { listPage } from "../../list-page";
import { confirmCommunityHoursAction } from "./actions";

export const metadata = { title: "服务时长" };

const { excel: _excel, columns, ...list } = hoursList;

export default listPage({
  permission: "communityHours.edit",
  scope: "place",
  load: listHours,
  create: { permission: "communityHours.edit", label: "登记时长" },
  list: { ...list, at: "community/hours", columns: columns.map(({ opens: _, ...column }) => column) },
  bulk: ({ data: { rows }, center: { slug } }) =>
    hoursBulk(rows, confirmCommunityHoursAction.bind(null, slug), "确认后计入统计，不能再修改"),
});
