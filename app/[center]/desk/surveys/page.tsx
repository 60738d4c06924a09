import { listSurveys } from "@/lib/usecases/projects/supervision/survey";
import { listPage } from "../../list-page";
import { surveyList } from "./list";

export const metadata = { title: "满意度调查" };

export default listPage({
  permission: "supervision.view",
  list: surveyList,
  load: listSurveys,
  create: { permission: "supervision.edit", label: "发起调查" },
});
