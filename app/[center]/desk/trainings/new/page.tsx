import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { trainingForm } from "@/lib/domain/incubation/training";
import { centerPage } from "@/lib/web/page";
import { writeTrainingAction } from "../actions";

export const metadata = { title: "写培训计划" };

export default centerPage({
  permission: "training.edit",
  input: z.object({}),
  load: async () => null,
  render: ({ center: { slug } }) => (
    <FormPage
      title="写培训计划"
      crumbs={[{ label: "培训", href: `/${slug}/desk/trainings` }]}
      lead="先存为草稿，看过再开放报名。"
      form={trainingForm}
      action={writeTrainingAction.bind(null, slug)}
      submit="存为草稿"
    />
  ),
});
