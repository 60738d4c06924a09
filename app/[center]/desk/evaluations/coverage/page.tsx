import { Stat } from "@/components/ui/stat";
import { supervisionFigures } from "@/lib/domain/projects/supervision/supervision-figures";
import { evaluationFigures, listCoverage } from "@/lib/usecases/projects/supervision/evaluation-list";
import { listPage } from "../../../list-page";
import { coverageList } from "./list";

export const metadata = { title: "评估覆盖情况" };

export default listPage({
  permission: "supervision.view",
  list: coverageList,
  load: async (ctx, query) => ({
    ...(await listCoverage(ctx, query)),
    figures: await evaluationFigures(ctx),
  }),
  above: ({ center: { slug }, data: { figures } }) => {
    const at = `/${slug}/desk/evaluations/coverage`;
    const { evaluatedProjects, dueProjects, operatorEvaluations } = supervisionFigures;
    return (
      <div className="mb-4 grid gap-4 sm:grid-cols-3">
        <Stat
          label={evaluatedProjects.label}
          value={String(figures.evaluated)}
          unit={evaluatedProjects.unit}
          period={evaluatedProjects.counts}
          href={`${at}?state=evaluated`}
        />
        <Stat
          label={dueProjects.label}
          value={String(figures.due)}
          unit={dueProjects.unit}
          period={dueProjects.counts}
          href={at}
        />
        <Stat
          label={operatorEvaluations.label}
          value={String(figures.operator)}
          unit={operatorEvaluations.unit}
          period={operatorEvaluations.counts}
          href={`/${slug}/desk/evaluations?object=operator&state=accepted`}
        />
      </div>
    );
  },
});
