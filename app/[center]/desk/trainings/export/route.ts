import { listTrainings } from "@/lib/usecases/incubation/training/training";
import { listRoute } from "../../../list-route";
import { trainingList } from "../list";

export const GET = listRoute({ permission: "training.view", list: trainingList, load: listTrainings });
