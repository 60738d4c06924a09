import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { addDays } from "@/lib/domain/base/civil-date";
import { surveyForm, usualQuestions } from "@/lib/domain/projects/supervision/survey";
import { ownProjectEvaluation } from "@/lib/usecases/projects/supervision/supervision-work";
import { centerPage } from "@/lib/web/page";
import { addOwnSurveyAction } from "../../../actions";

export const metadata = { title: "发起满意度调查" };

export default centerPage({
  permission: "evaluation.edit",
  scope: "body",
  input: z.object({ evaluation: z.uuid() }),
  load: ownProjectEvaluation,
  render: ({ center: { slug }, today, data }) => (
    <FormPage
      title="发起满意度调查"
      crumbs={[
        { label: "评审任务", href: `/${slug}/evaluation` },
        { label: data.name, href: `/${slug}/evaluation/projects/${data.id}` },
      ]}
      form={surveyForm}
      values={{ title: `${data.name}满意度调查`, closesOn: addDays(today, 15), questions: usualQuestions }}
      action={addOwnSurveyAction.bind(null, slug)}
      hidden={{ evaluation: data.id }}
      submit="发起"
    />
  ),
});
