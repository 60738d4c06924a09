import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { outcomeForm } from "@/lib/domain/projects/giving/outcome";
import { getOutcome, outcomeChoices } from "@/lib/usecases/projects/giving/outcome";
import { centerPage } from "@/lib/web/page";
import { editOutcomeAction } from "../../actions";

export const metadata = { title: "修改对接成果" };

export default centerPage({
  permission: "outcome.edit",
  input: z.object({ outcome: z.uuid() }),
  load: async (ctx, input) => {
    const outcome = await getOutcome(ctx, input);
    return { outcome, options: await outcomeChoices(ctx, outcome) };
  },
  render: ({ center: { slug }, data: { outcome, options } }) => (
    <FormPage
      title="修改对接成果"
      crumbs={[
        { label: "对接成果", href: `/${slug}/desk/outcomes` },
        { label: outcome.title, href: `/${slug}/desk/outcomes/${outcome.id}` },
      ]}
      form={outcomeForm}
      values={outcome}
      options={options}
      action={editOutcomeAction.bind(null, slug)}
      hidden={{ outcome: outcome.id, edition: outcome.edition }}
      submit="保存"
    />
  ),
});
