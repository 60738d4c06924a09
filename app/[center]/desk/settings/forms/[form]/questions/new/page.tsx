import { z } from "zod";
import { questionKinds } from "@/lib/domain/center/form-definition";
import { getForm } from "@/lib/usecases/center/form";
import { centerPage } from "@/lib/web/page";
import { QuestionPage } from "../../question-page";

export const metadata = { title: "添加问题" };

export default centerPage({
  permission: "form.edit",
  input: z.object({ form: z.uuid(), kind: z.enum(questionKinds).catch("text") }),
  load: getForm,
  render: ({ center: { slug }, data: form, input: { kind } }) => (
    <QuestionPage center={slug} form={form} kind={kind} question={null} earlier={form.questions} />
  ),
});
