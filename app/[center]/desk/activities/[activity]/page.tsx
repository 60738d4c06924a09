import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { can } from "@/lib/domain/access";
import { answersInWords } from "@/lib/domain/base/form-words";
import { activityLabels, activityTones } from "@/lib/domain/registry/activity";
import { activityForm } from "@/lib/domain/registry/activity-form";
import { getActivity } from "@/lib/usecases/registry/activity";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  confirmActivityAction,
  reportActivityAction,
  returnActivityAction,
  voidActivityAction,
} from "../actions";

export const metadata = { title: "活动" };

export default centerPage({
  permission: "activity.view",
  input: z.object({ activity: z.uuid() }),
  load: (ctx, input) => getActivity(ctx, input),
  render: ({ center: { slug }, actor, data: activity }) => (
    <RecordPage
      title={activity.title}
      crumbs={[{ label: "活动", href: `/${slug}/desk/activities` }]}
      tag={{ text: activityLabels[activity.state], tone: activityTones[activity.state] }}
      acts={activity.acts}
      how={{
        ...(can(actor, "activity.edit") && {
          edit: `/${slug}/desk/activities/${activity.id}/edit`,
          report: reportActivityAction.bind(null, slug),
        }),
        ...(can(actor, "activity.confirm") && {
          confirm: confirmActivityAction.bind(null, slug),
          return: returnActivityAction.bind(null, slug),
          void: voidActivityAction.bind(null, slug),
        }),
      }}
      hidden={{ activity: activity.id, edition: activity.edition }}
      facts={answersInWords(activityForm, activity, activity.options)}
      timeline={historyEntries(activity.history)}
    />
  ),
});
