import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { replaceForm } from "@/lib/domain/projects/supervision/evaluation-form";
import { getProjectEvaluation } from "@/lib/usecases/projects/supervision/project-evaluation";
import { evaluators } from "@/lib/usecases/review/evaluation";
import { centerPage } from "@/lib/web/page";
import { replaceEvaluatorAction } from "../../actions";

export const metadata = { title: "改派第三方" };

export default centerPage({
  permission: "supervision.edit",
  input: z.object({ evaluation: z.uuid() }),
  load: async (ctx, input) => ({
    ...(await getProjectEvaluation(ctx, input)),
    options: await evaluators(ctx),
  }),
  render: ({ center: { slug }, data }) => (
    <FormPage
      title="改派第三方"
      crumbs={[
        { label: "第三方评估", href: `/${slug}/desk/evaluations` },
        { label: data.name, href: `/${slug}/desk/evaluations/${data.id}` },
      ]}
      lead={`改派后，“${data.body.name}”不再看得到这次评估；走访、整改和调查都保留，新的第三方可以查看。`}
      form={replaceForm}
      values={{ dueOn: data.dueOn }}
      options={data.options}
      action={replaceEvaluatorAction.bind(null, slug)}
      hidden={{ evaluation: data.id, edition: data.edition }}
      submit="改派"
    />
  ),
});
