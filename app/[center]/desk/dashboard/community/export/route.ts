import { chinaDate } from "@/lib/domain/base/china-time";
import { orderLabels } from "@/lib/domain/community/order";
import { communityFigures } from "@/lib/usecases/community/figures";
import { tableRoute } from "../../../../list-route";
import { period } from "../../period";
import { periodWords } from "../../period-filter";
import { statsOf } from "../stats";

interface Row {
  part: string;
  label: string;
  number: number | null;
  unit: string;
  period: string;
}

/** The figures of the community's side as a sheet; what is told of the time before has a sheet of its own. */
export const GET = tableRoute({
  permission: "dashboard.view",
  input: period,
  load: async (ctx, input) => ({
    data: await communityFigures(ctx, input),
    until: periodWords(input, chinaDate(ctx.now)),
  }),
  table: ({ data, until }) => {
    const orders = (part: string, label: string, number: number): Row => {
      return { part, label, number, unit: "单", period: `按点单日期；${until}` };
    };
    return {
      title: "社区服务统计",
      columns: [
        { label: "部分", cell: ({ part }: Row) => part },
        { label: "指标", cell: ({ label }: Row) => label },
        { label: "数值", cell: ({ number }: Row) => number },
        { label: "单位", cell: ({ unit }: Row) => unit },
        { label: "口径和期间", cell: ({ period: counts }: Row) => counts },
      ],
      rows: [
        ...statsOf(data, "", "", until).flatMap(({ title, stats }) =>
          stats.map((stat): Row => ({ part: title, ...stat })),
        ),
        ...data.figures.kinds.map(({ of, count }) => orders("按类别的点单", of, count)),
        ...data.figures.states.map(({ of, count }) => orders("按状态的点单", orderLabels[of], count)),
      ],
    };
  },
});
