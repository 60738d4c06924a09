import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { activityForm } from "@/lib/domain/registry/activity-form";
import { getActivityToEdit } from "@/lib/usecases/registry/activity";
import { centerPage } from "@/lib/web/page";
import { editActivityAction } from "../../actions";

export const metadata = { title: "修改活动" };

export default centerPage({
  permission: "activity.edit",
  input: z.object({ activity: z.uuid() }),
  load: getActivityToEdit,
  render: ({ center: { slug }, data: activity }) => (
    <FormPage
      title="修改活动"
      crumbs={[
        { label: "活动", href: `/${slug}/desk/activities` },
        { label: activity.title, href: `/${slug}/desk/activities/${activity.id}` },
      ]}
      form={activityForm}
      values={activity}
      options={activity.options}
      action={editActivityAction.bind(null, slug)}
      hidden={{ activity: activity.id, edition: activity.edition }}
      submit="保存"
    />
  ),
});
