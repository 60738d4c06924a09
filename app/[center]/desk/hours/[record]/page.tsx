import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { can } from "@/lib/domain/access";
import { formatDate } from "@/lib/domain/base/civil-date";
import { hoursLabels, hoursTones } from "@/lib/domain/community/hours";
import { getHours } from "@/lib/usecases/community/volunteer/hours";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { confirmHoursAction, returnHoursAction, voidHoursAction } from "../actions";

export const metadata = { title: "服务时长" };

export default centerPage({
  permission: "hours.view",
  input: z.object({ record: z.uuid() }),
  load: getHours,
  render: ({ center: { slug }, actor, data: hours }) => {
    const desk = `/${slug}/desk`;
    const { volunteer, team, activity, startsAt, endsAt } = hours;
    return (
      <RecordPage
        title={`${volunteer.name}：${activity.title}`}
        crumbs={[{ label: "服务时长", href: `${desk}/hours` }]}
        tag={{ text: hoursLabels[hours.state], tone: hoursTones[hours.state] }}
        acts={hours.acts}
        how={{
          ...(can(actor, "hours.record") && { correct: `${desk}/hours/${hours.id}/edit` }),
          ...(can(actor, "hours.confirm") && {
            confirm: confirmHoursAction.bind(null, slug),
            return: returnHoursAction.bind(null, slug),
            void: voidHoursAction.bind(null, slug),
          }),
        }}
        hidden={{ record: hours.id, edition: hours.edition }}
        facts={[
          {
            label: "志愿者",
            value: (
              <a className="link-plain underline" href={`${desk}/volunteers/${volunteer.id}`}>
                {volunteer.name}
              </a>
            ),
          },
          {
            label: "活动",
            value: (
              <a className="link-plain underline" href={`${desk}/activities/${activity.id}`}>
                {activity.title}
              </a>
            ),
          },
          {
            label: "队伍",
            value: team && (
              <a className="link-plain underline" href={`${desk}/teams/${team.id}`}>
                {team.name}
              </a>
            ),
          },
          { label: "服务日期", value: formatDate(hours.servedOn) },
          { label: "时间", value: startsAt && [startsAt, endsAt].filter(Boolean).join("至") },
          { label: "时长", value: `${hours.hours} 小时` },
          { label: "服务内容", value: hours.content },
          { label: "登记人", value: hours.recordedByName },
          ...(hours.confirmedByName ? [{ label: "确认人", value: hours.confirmedByName }] : []),
          ...(hours.reason ? [{ label: "原因", value: hours.reason, wide: true }] : []),
        ]}
        timeline={historyEntries(hours.history)}
      />
    );
  },
});
