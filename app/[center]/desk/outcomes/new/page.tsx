import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { outcomeForm } from "@/lib/domain/projects/giving/outcome";
import { newOutcome } from "@/lib/usecases/projects/giving/outcome";
import { centerPage } from "@/lib/web/page";
import { addOutcomeAction } from "../actions";

export const metadata = { title: "登记成果" };

export default centerPage({
  permission: "outcome.edit",
  input: z.object({ opportunity: z.uuid().nullable().default(null) }),
  load: newOutcome,
  render: ({ center: { slug }, today, data: { values, options } }) => (
    <FormPage
      title="登记成果"
      crumbs={[{ label: "对接成果", href: `/${slug}/desk/outcomes` }]}
      form={outcomeForm}
      values={{ ...values, signedOn: today }}
      options={options}
      action={addOutcomeAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
