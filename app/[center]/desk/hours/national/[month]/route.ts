import { z } from "zod";
import type { ListColumn } from "@/components/list/list";
import { type NationalRow, nationalHours } from "@/lib/usecases/community/volunteer/hours-list";
import { tableRoute } from "../../../../list-route";
import { monthOf } from "../../list";

const columns: ListColumn<NationalRow>[] = [
  { label: "姓名", cell: ({ name }) => name },
  { label: "证件类型", cell: ({ identityKind }) => identityKind },
  { label: "证件号码", cell: ({ identityNumber }) => identityNumber },
  { label: "服务时长（小时）", cell: ({ hours }) => hours },
  { label: "服务内容", cell: ({ content }) => content },
  { label: "服务日期", cell: ({ servedOn }) => ({ date: servedOn }) },
  { label: "开始时间", cell: ({ startsAt }) => startsAt },
  { label: "结束时间", cell: ({ endsAt }) => endsAt },
  { label: "项目（活动）名称", cell: ({ activity }) => activity },
  { label: "志愿服务组织", cell: ({ team }) => team },
];

/** In the columns of the national system (全国志愿服务信息系统). */
export const GET = tableRoute({
  permission: "hours.export",
  input: z.object({ month: z.string().refine((word) => monthOf(word) !== null) }),
  load: nationalHours,
  table: ({ month, rows }) => ({
    title: `志愿服务记录 ${month}`,
    rows,
    columns,
  }),
});
