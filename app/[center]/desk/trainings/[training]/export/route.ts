import { z } from "zod";
import type { ListColumn } from "@/components/list/list";
import type { EnrolmentRow } from "@/lib/usecases/incubation/training/parts";
import { getTraining } from "@/lib/usecases/incubation/training/training";
import { tableRoute } from "../../../../list-route";

const columns: ListColumn<EnrolmentRow>[] = [
  { label: "姓名", cell: ({ name }) => name },
  { label: "组织或志愿队伍", cell: ({ from }) => from },
  { label: "手机号", cell: ({ mobile }) => mobile },
  { label: "报名", cell: ({ state }) => (state === "enrolled" ? "已报名" : "已取消") },
  { label: "签到场次", cell: ({ attended }) => attended, num: true },
  { label: "评分", cell: ({ rating }) => rating, num: true },
  { label: "意见", cell: ({ comment }) => comment },
];

export const GET = tableRoute({
  permission: "training.view",
  input: z.object({ training: z.uuid() }),
  load: getTraining,
  table: ({ title, enrolments }) => ({ title: `${title}学员名单`, rows: enrolments, columns }),
});
