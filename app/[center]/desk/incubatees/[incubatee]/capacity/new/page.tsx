import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { assessmentOccasions, capacityForm } from "@/lib/domain/incubation/capacity";
import { listCapacity } from "@/lib/usecases/incubation/capacity";
import { centerPage } from "@/lib/web/page";
import { assessCapacityAction } from "../actions";

export const metadata = { title: "登记能力评估" };

export default centerPage({
  permission: "capacity.edit",
  input: z.object({ incubatee: z.uuid() }),
  load: listCapacity,
  render: ({ center: { slug }, today, data: { incubatee, assessments } }) => (
    <FormPage
      title="登记能力评估"
      crumbs={[
        { label: incubatee.name, href: `/${slug}/desk/incubatees/${incubatee.id}` },
        { label: "能力评估", href: `/${slug}/desk/incubatees/${incubatee.id}/capacity` },
      ]}
      form={capacityForm}
      values={{
        occasion:
          assessmentOccasions[Math.min(assessments.length, assessmentOccasions.length - 1)] ?? "start",
        assessedOn: today,
      }}
      action={assessCapacityAction.bind(null, slug)}
      hidden={{ incubatee: incubatee.id }}
      submit="保存"
    />
  ),
});
