import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { getOwnActivity } from "@/lib/usecases/registry/own-activity";
import { centerPage } from "@/lib/web/page";
import { editOwnActivityAction } from "../../actions";
import { KeptForm } from "../../kept-form";

export const metadata = { title: "修改活动" };

export default centerPage({
  permission: "ownActivity.edit",
  scope: "organization",
  input: z.object({ activity: z.uuid() }),
  load: getOwnActivity,
  render: ({ center: { slug }, data: activity }) => (
    <>
      <PageHeader
        title="修改活动"
        crumbs={[
          { label: "活动", href: `/${slug}/portal/activities` },
          { label: activity.title, href: `/${slug}/portal/activities/${activity.id}` },
        ]}
        lead={activity.returnReason && `退回的原因：${activity.returnReason}`}
      />
      <KeptForm
        action={editOwnActivityAction.bind(null, slug)}
        memory={`activity ${slug} ${activity.id}`}
        hidden={{ activity: activity.id }}
        values={activity}
        options={activity.options}
      />
    </>
  ),
});
