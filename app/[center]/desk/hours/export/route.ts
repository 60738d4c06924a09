import { listHours } from "@/lib/usecases/community/volunteer/hours-list";
import { listRoute } from "../../../list-route";
import { hoursList } from "../list";

export const GET = listRoute({ permission: "hours.view", list: hoursList, load: listHours });
