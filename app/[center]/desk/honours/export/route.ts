import { listHonours } from "@/lib/usecases/projects/giving/honour";
import { listRoute } from "../../../list-route";
import { honourList } from "../list";

export const GET = listRoute({ permission: "honour.view", list: honourList, load: listHonours });
