import { z } from "zod";
import { Alert } from "@/components/ui/alert";
import { answersInWords } from "@/lib/domain/base/form-words";
import { activityLabels, activityTones } from "@/lib/domain/registry/activity";
import { ownActivityForm } from "@/lib/domain/registry/activity-form";
import { getOwnActivity } from "@/lib/usecases/registry/own-activity";
import { centerPage } from "@/lib/web/page";
import { OwnRecord } from "../../own-record";
import { reportOwnActivityAction, voidOwnActivityAction } from "../actions";

export const metadata = { title: "活动" };

export default centerPage({
  permission: "ownActivity.view",
  scope: "organization",
  input: z.object({ activity: z.uuid() }),
  load: getOwnActivity,
  render: ({ center: { slug }, data: activity }) => (
    <OwnRecord
      title={activity.title}
      crumbs={[{ label: "活动", href: `/${slug}/portal/activities` }]}
      tag={{ text: activityLabels[activity.state], tone: activityTones[activity.state] }}
      acts={activity.acts}
      how={{
        report: reportOwnActivityAction.bind(null, slug),
        edit: `/${slug}/portal/activities/${activity.id}/edit`,
        void: voidOwnActivityAction.bind(null, slug),
      }}
      hidden={{ activity: activity.id, edition: activity.edition }}
      facts={answersInWords(ownActivityForm, activity, activity.options).filter(
        ({ value }) => value && value !== activity.title,
      )}
      notice={
        activity.state === "returned" ? (
          <Alert tone="warning" title="中心退回了这项活动">
            {activity.returnReason ?? "请联系中心了解原因"}。修改后再上报。
          </Alert>
        ) : (
          activity.state === "reported" && (
            <Alert tone="success" title="已上报，等中心确认">
              确认后计入统计和进展报告，不用再做什么。
              <a className="link" href={`/${slug}/portal/activities/new`}>
                再登记一项
              </a>
            </Alert>
          )
        )
      }
    />
  ),
});
