import { teamList } from "@/app/[center]/desk/teams/list";
import { listTeams } from "@/lib/usecases/community/volunteer/team";
import { listPage } from "../../list-page";

export const metadata = { title: "队伍" };

const { excel: _excel, columns, ...list } = teamList;

/** The teams of the place and below, and those of the whole area. */
export default listPage({
  permission: "communityTeam.view",
  scope: "place",
  load: listTeams,
  list: { ...list, at: "community/teams", columns: columns.map(({ opens: _, ...column }) => column) },
});
