import { listTrainings } from "@/lib/usecases/incubation/training/training";
import { listPage } from "../../list-page";
import { trainingList } from "./list";

export const metadata = { title: "培训" };

export default listPage({
  permission: "training.view",
  list: trainingList,
  load: listTrainings,
  create: { permission: "training.edit", label: "写培训计划" },
});
