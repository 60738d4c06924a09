import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { planForm } from "@/lib/domain/incubation/plan/plan";
import { planToEdit } from "@/lib/usecases/incubation/plan/plan";
import { centerPage } from "@/lib/web/page";
import { editPlanAction } from "../actions";

export const metadata = { title: "填写目标" };

export default centerPage({
  permission: "plan.edit",
  input: z.object({ incubatee: z.uuid() }),
  load: planToEdit,
  render: ({ center: { slug }, data: { incubatee, values, edition } }) => (
    <FormPage
      title="填写目标"
      crumbs={[
        { label: incubatee.name, href: `/${slug}/desk/incubatees/${incubatee.id}` },
        { label: "孵化方案", href: `/${slug}/desk/incubatees/${incubatee.id}/plan` },
      ]}
      lead="只写这家组织需要的几项，其余留空。"
      form={planForm}
      values={values}
      action={editPlanAction.bind(null, slug)}
      hidden={{ incubatee: incubatee.id, edition }}
      submit="保存"
    />
  ),
});
