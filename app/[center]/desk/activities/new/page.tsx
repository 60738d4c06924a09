import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { activityForm } from "@/lib/domain/registry/activity-form";
import { activityOptions } from "@/lib/usecases/registry/activity-options";
import { centerPage } from "@/lib/web/page";
import { writeActivityAction } from "../actions";

export const metadata = { title: "登记活动" };

export default centerPage({
  permission: "activity.edit",
  input: z.object({ project: z.unknown().optional() }),
  load: (ctx) => activityOptions(ctx),
  render: ({ center: { slug }, data: options, input, today }) => (
    <FormPage
      title="登记活动"
      crumbs={[{ label: "活动", href: `/${slug}/desk/activities` }]}
      lead="先存为草稿，核对后再上报。"
      form={activityForm}
      values={{
        heldOn: today,
        events: 1,
        // Only what is on offer is chosen already.
        projectId: options.projectId.find(({ value }) => value === input.project)?.value ?? null,
      }}
      options={options}
      action={writeActivityAction.bind(null, slug)}
      submit="存为草稿"
    />
  ),
});
