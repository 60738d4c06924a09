import { tableRoute } from "../../../../list-route";
import { period } from "../../period";
import { countProjects, statsOf } from "../stats";

type Row = ReturnType<typeof statsOf>[number];

/** The figures of projects as a sheet: what each is, and which records it counts. */
export const GET = tableRoute({
  permission: "dashboard.view",
  input: period,
  load: countProjects,
  table: (data) => ({
    title: "项目统计",
    columns: [
      { label: "指标", cell: ({ label }: Row) => label },
      { label: "数值", cell: ({ value }: Row) => Number(value.replaceAll(",", "")) },
      { label: "单位", cell: ({ unit }: Row) => unit },
      { label: "准确数", cell: ({ exact }: Row) => exact ?? null },
      { label: "口径", cell: ({ period: counts }: Row) => counts },
    ],
    rows: statsOf(data, "", ""),
  }),
});
