import { listCohorts } from "@/lib/usecases/incubation/cohort";
import { listRoute } from "../../../list-route";
import { cohortList } from "../list";

export const GET = listRoute({ permission: "cohort.view", list: cohortList, load: listCohorts });
