import { listSurveys } from "@/lib/usecases/projects/supervision/survey";
import { listRoute } from "../../../list-route";
import { surveyList } from "../list";

export const GET = listRoute({ permission: "supervision.view", list: surveyList, load: listSurveys });
