import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { milestoneForm } from "@/lib/domain/incubation/plan/milestone";
import { getMilestone } from "@/lib/usecases/incubation/plan/milestone";
import { centerPage } from "@/lib/web/page";
import { editMilestoneAction } from "../../actions";

export const metadata = { title: "修改里程碑" };

export default centerPage({
  permission: "plan.edit",
  input: z.object({ milestone: z.uuid() }),
  load: getMilestone,
  render: ({ center: { slug }, data: milestone }) => (
    <FormPage
      title="修改里程碑"
      crumbs={[
        { label: "孵化方案", href: `/${slug}/desk/incubatees/${milestone.incubatee.id}/plan` },
        { label: milestone.title, href: `/${slug}/desk/milestones/${milestone.id}` },
      ]}
      form={milestoneForm}
      values={milestone}
      action={editMilestoneAction.bind(null, slug)}
      hidden={{ milestone: milestone.id, edition: milestone.edition }}
      submit="保存"
    />
  ),
});
