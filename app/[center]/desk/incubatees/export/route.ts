import { listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { listRoute } from "../../../list-route";
import { incubateeList } from "../list";

export const GET = listRoute({ permission: "incubatee.view", list: incubateeList, load: listIncubatees });
