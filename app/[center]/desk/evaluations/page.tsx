import { listEvaluations } from "@/lib/usecases/projects/supervision/evaluation-list";
import { listPage } from "../../list-page";
import { evaluationList } from "./list";

export const metadata = { title: "第三方评估" };

export default listPage({
  permission: "supervision.view",
  list: evaluationList,
  load: listEvaluations,
  create: { permission: "supervision.edit", label: "派发评估" },
  lead: ({ center: { slug } }) => (
    <a className="link-plain underline" href={`/${slug}/desk/evaluations/coverage`}>
      评估覆盖情况
    </a>
  ),
});
