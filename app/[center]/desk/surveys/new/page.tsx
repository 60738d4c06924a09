import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { addDays } from "@/lib/domain/base/civil-date";
import { projectSurveyForm, usualQuestions } from "@/lib/domain/projects/supervision/survey";
import { projectOptions } from "@/lib/usecases/projects/parties";
import { centerPage } from "@/lib/web/page";
import { addSurveyAction } from "../actions";

export const metadata = { title: "发起满意度调查" };

export default centerPage({
  permission: "supervision.edit",
  input: z.object({
    project: z
      .unknown()
      .optional()
      .transform((typed) => (typeof typed === "string" ? typed : "")),
  }),
  load: (ctx) => projectOptions(ctx),
  render: ({ center: { slug }, input, today, data: project }) => (
    <FormPage
      title="发起满意度调查"
      crumbs={[{ label: "满意度调查", href: `/${slug}/desk/surveys` }]}
      lead="发起后发放调查码：每个码只能填写一次，不记姓名，答卷不知道是哪个码。"
      form={projectSurveyForm}
      values={{
        project: input.project,
        closesOn: addDays(today, 15),
        questions: usualQuestions.map((one) => ({ ...one })),
      }}
      options={{ project }}
      action={addSurveyAction.bind(null, slug)}
      submit="发起"
    />
  ),
});
