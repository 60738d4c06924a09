import { sessionTime } from "@/app/[center]/_parts/incubation/session-time";
import { defineList } from "@/components/list/list";
import { trainingFieldLabels, trainingLabels, trainingTones } from "@/lib/domain/incubation/training";
import { listPublicTrainings } from "@/lib/usecases/incubation/training/public-training";
import { publicListPage } from "../../list-page";

export const metadata = { title: "培训" };

type Row = Awaited<ReturnType<typeof listPublicTrainings>>["rows"][number];

export default publicListPage({
  permission: "site.view",
  load: listPublicTrainings,
  list: defineList<Row>()({
    title: "培训",
    noun: "培训",
    unit: "期",
    at: "trainings",
    filters: {},
    columns: [
      { label: "培训名称", cell: ({ title }) => title, opens: ({ id }) => id },
      { label: "领域", cell: ({ field }) => trainingFieldLabels[field], fit: true, wideOnly: true },
      { label: "时间", cell: ({ next }) => (next ? sessionTime(next) : null), fit: true, below: true },
      {
        label: "面向",
        cell: ({ openToTeams }) => (openToTeams ? "志愿队伍也可报名" : "在孵组织"),
        fit: true,
        roomyOnly: true,
      },
      {
        label: "状态",
        cell: ({ state }) => ({ text: trainingLabels[state], tone: trainingTones[state] }),
        fit: true,
      },
    ],
    empty: { title: "还没有培训", text: "中心举办的培训会发布在这里，可以在线报名。", icon: "score" },
  }),
});
