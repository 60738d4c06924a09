import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { addDays } from "@/lib/domain/base/civil-date";
import { assignForm } from "@/lib/domain/incubation/graduation-acts";
import { getGraduation } from "@/lib/usecases/incubation/graduation/record";
import { evaluators } from "@/lib/usecases/review/evaluation";
import { centerPage } from "@/lib/web/page";
import { assignEvaluationAction } from "../../actions";

export const metadata = { title: "派发第三方评审" };

export default centerPage({
  permission: "graduation.edit",
  input: z.object({ graduation: z.uuid() }),
  load: async (ctx, input) => ({ ...(await getGraduation(ctx, input)), options: await evaluators(ctx) }),
  render: ({ center: { slug }, today, data }) => (
    <FormPage
      title="派发第三方评审"
      crumbs={[
        { label: "出壳评估", href: `/${slug}/desk/graduations` },
        { label: data.name, href: `/${slug}/desk/graduations/${data.id}` },
      ]}
      form={assignForm}
      values={{ dueOn: addDays(today, 15) }}
      options={data.options}
      action={assignEvaluationAction.bind(null, slug)}
      hidden={{ graduation: data.id, edition: data.edition }}
      submit="派发"
    />
  ),
});
