import { listCohorts } from "@/lib/usecases/incubation/cohort";
import { listPage } from "../../list-page";
import { cohortList } from "./list";

export const metadata = { title: "孵化批次" };

export default listPage({ permission: "cohort.view", list: cohortList, load: listCohorts });
