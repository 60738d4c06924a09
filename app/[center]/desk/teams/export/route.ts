import { listTeams } from "@/lib/usecases/community/volunteer/team";
import { listRoute } from "../../../list-route";
import { teamList } from "../list";

export const GET = listRoute({ permission: "team.view", list: teamList, load: listTeams });
