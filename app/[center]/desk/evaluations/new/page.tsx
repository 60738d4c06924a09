import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { addDays } from "@/lib/domain/base/civil-date";
import { assignProjectForm } from "@/lib/domain/projects/supervision/evaluation-form";
import { assignOptions } from "@/lib/usecases/projects/supervision/project-evaluation";
import { centerPage } from "@/lib/web/page";
import { assignProjectEvaluationAction } from "../actions";

export const metadata = { title: "派发第三方评估" };

export default centerPage({
  permission: "supervision.edit",
  input: z.object({
    project: z
      .unknown()
      .optional()
      .transform((typed) => (typeof typed === "string" ? typed : "")),
  }),
  load: assignOptions,
  render: ({ center: { slug }, input, today, data: { stage, ...options } }) => (
    <FormPage
      title="派发第三方评估"
      crumbs={[{ label: "第三方评估", href: `/${slug}/desk/evaluations` }]}
      lead="派发后，第三方的评估人员看得到这个项目的情况；评估指标按派发时的设置。"
      form={assignProjectForm}
      values={{ object: "project", project: input.project, stage, dueOn: addDays(today, 30) }}
      options={options}
      action={assignProjectEvaluationAction.bind(null, slug)}
      submit="派发"
    />
  ),
});
