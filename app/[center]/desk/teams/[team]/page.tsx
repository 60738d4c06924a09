import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { can } from "@/lib/domain/access";
import { answersInWords } from "@/lib/domain/base/form-words";
import { teamForm, teamLabels, teamStateOf, teamTones } from "@/lib/domain/community/team";
import { getTeam } from "@/lib/usecases/community/volunteer/team";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { named } from "../../named";
import { dissolveTeamAction, leaveTeamAction, restoreTeamAction } from "../actions";
import { MemberTable } from "./member-table";

export const metadata = { title: "队伍" };

export default centerPage({
  permission: "team.view",
  input: z.object({ team: z.uuid() }),
  load: getTeam,
  render: ({ center: { slug }, actor, data: team }) => {
    const at = `/${slug}/desk/teams`;
    const hours = `/${slug}/desk/hours?state=confirmed&team=${team.id}`;
    const state = teamStateOf(team);
    const facts = answersInWords(teamForm, { ...team, members: team.declared }, named(team));
    return (
      <RecordPage
        title={team.name}
        crumbs={[{ label: "志愿服务队伍", href: at }]}
        tag={{ text: teamLabels[state], tone: teamTones[state] }}
        acts={team.acts}
        how={{
          edit: `${at}/${team.id}/edit`,
          join: `${at}/${team.id}/members`,
          ...(can(actor, "hours.record") && { record: `/${slug}/desk/hours/new?team=${team.id}` }),
          dissolve: dissolveTeamAction.bind(null, slug),
          restore: restoreTeamAction.bind(null, slug),
        }}
        hidden={{ team: team.id, edition: team.edition }}
        facts={[
          ...facts,
          {
            label: "已确认的服务",
            value: (
              <a className="link-plain underline" href={hours}>
                {team.given.times} 人次，{team.given.hours} 小时，{team.given.activities} 次活动
              </a>
            ),
          },
          ...(team.reason ? [{ label: "解散的原因", value: team.reason, wide: true }] : []),
        ]}
        timeline={historyEntries(team.history)}
      >
        <MemberTable slug={slug} team={team} leave={leaveTeamAction.bind(null, slug)} />
      </RecordPage>
    );
  },
});
