import { LinkButton } from "@/components/ui/link-button";
import { listEvaluations } from "@/lib/usecases/projects/supervision/evaluation-list";
import { listPage } from "../../list-page";
import { evaluationList } from "./list";

export const metadata = { title: "第三方评估" };

export default listPage({
  permission: "supervision.view",
  list: evaluationList,
  load: listEvaluations,
  create: { permission: "supervision.edit", label: "派发评估" },
  above: ({ center: { slug } }) => (
    <div className="screen-only mb-3">
      <LinkButton href={`/${slug}/desk/evaluations/coverage`} variant="secondary">
        评估覆盖情况
      </LinkButton>
    </div>
  ),
});
