import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { milestoneForm } from "@/lib/domain/incubation/plan/milestone";
import { planToEdit } from "@/lib/usecases/incubation/plan/plan";
import { centerPage } from "@/lib/web/page";
import { addMilestoneAction } from "../../actions";

export const metadata = { title: "添加里程碑" };

export default centerPage({
  permission: "plan.edit",
  input: z.object({ incubatee: z.uuid() }),
  load: planToEdit,
  render: ({ center: { slug }, data: { incubatee, edition } }) => (
    <FormPage
      title="添加里程碑"
      crumbs={[
        { label: incubatee.name, href: `/${slug}/desk/incubatees/${incubatee.id}` },
        { label: "孵化方案", href: `/${slug}/desk/incubatees/${incubatee.id}/plan` },
      ]}
      form={milestoneForm}
      action={addMilestoneAction.bind(null, slug)}
      hidden={{ incubatee: incubatee.id, edition }}
      submit="添加"
    />
  ),
});
