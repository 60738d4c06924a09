import { z } from "zod";
import { chinaDate } from "@/lib/domain/base/china-time";
import { trainingFieldLabels } from "@/lib/domain/incubation/training";
import { type OwnEnrolment, ownEnrolments } from "@/lib/usecases/incubation/training/public-training";
import { tableRoute } from "../../../list-route";

/** What the people of an organization took part in. */
export const GET = tableRoute<object, OwnEnrolment[], OwnEnrolment>({
  permission: "ownTraining.view",
  scope: "organization",
  input: z.object({}),
  load: ownEnrolments,
  table: (rows) => ({
    title: "参训记录",
    columns: [
      { label: "培训名称", cell: ({ title }) => title },
      { label: "领域", cell: ({ field }) => trainingFieldLabels[field] },
      { label: "日期", cell: ({ startsAt }) => startsAt && { date: chinaDate(startsAt) } },
      { label: "学员", cell: ({ name }) => name },
      { label: "报名", cell: ({ state }) => (state === "enrolled" ? "已报名" : "已取消") },
      { label: "场次", cell: ({ held }) => held },
      { label: "签到场次", cell: ({ attended }) => attended },
      { label: "评价", cell: ({ rating }) => rating },
    ],
    rows,
  }),
});
