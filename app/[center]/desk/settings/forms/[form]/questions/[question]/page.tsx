import { z } from "zod";
import { getQuestion } from "@/lib/usecases/center/form-question";
import { centerPage } from "@/lib/web/page";
import { QuestionPage } from "../../question-page";

export const metadata = { title: "修改问题" };

export default centerPage({
  permission: "form.edit",
  input: z.object({ form: z.uuid(), question: z.string().max(10) }),
  load: getQuestion,
  render: ({ center: { slug }, data: { form, question, earlier } }) => (
    <QuestionPage center={slug} form={form} kind={question.kind} question={question} earlier={earlier} />
  ),
});
