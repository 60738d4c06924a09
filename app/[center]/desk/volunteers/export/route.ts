import { listVolunteers } from "@/lib/usecases/community/volunteer/volunteer";
import { listRoute } from "../../../list-route";
import { volunteerList } from "../list";

export const GET = listRoute({ permission: "volunteer.view", list: volunteerList, load: listVolunteers });
