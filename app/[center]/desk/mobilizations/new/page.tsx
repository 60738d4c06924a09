import { randomUUID } from "node:crypto";
import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { mobilizationForm, suggestedAnswerBy } from "@/lib/domain/community/mobilization";
import { mobilizationChoices } from "@/lib/usecases/community/volunteer/mobilization";
import { centerPage } from "@/lib/web/page";
import { callOutAction } from "../actions";

export const metadata = { title: "发起拉动" };

export default centerPage({
  permission: "mobilization.edit",
  input: z.object({}),
  load: async (ctx) => ({
    options: await mobilizationChoices(ctx),
    values: suggestedAnswerBy(ctx.now),
  }),
  render: ({ center: { slug }, data: { options, values } }) => (
    <FormPage
      title="发起拉动"
      crumbs={[{ label: "平急转换", href: `/${slug}/desk/mobilizations` }]}
      lead="发起后得到每支队伍的通知单和回应码；志愿者自愿参加，可以不参加。"
      form={mobilizationForm}
      values={values}
      options={options}
      action={callOutAction.bind(null, slug)}
      hidden={{ draftKey: randomUUID() }}
      submit="发起"
    />
  ),
});
