import { z } from "zod";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { ownActivityForm } from "@/lib/domain/registry/activity-form";
import { getOwnActivity } from "@/lib/usecases/registry/own-activity";
import { centerPage } from "@/lib/web/page";
import { KeptForm } from "../../../kept-form";
import { editOwnActivityAction } from "../../actions";

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
        lead={!activity.whyNot && activity.returnReason && `退回的原因：${activity.returnReason}`}
      />
      {activity.whyNot ? (
        <Alert tone="warning" title={activity.whyNot}>
          <a className="link" href={`/${slug}/portal/activities/${activity.id}`}>
            查看“{activity.title}”
          </a>
        </Alert>
      ) : (
        <KeptForm
          form={ownActivityForm}
          send={{ go: "report", label: "上报", pending: "正在上报" }}
          action={editOwnActivityAction.bind(null, slug)}
          memory={`activity ${slug} ${activity.id}`}
          hidden={{ activity: activity.id, edition: activity.edition }}
          values={activity}
          options={activity.options}
        />
      )}
    </>
  ),
});
