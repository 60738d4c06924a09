import { listGraduations } from "@/lib/usecases/incubation/graduation/record";
import { listRoute } from "../../../list-route";
import { graduationList } from "../list";

export const GET = listRoute({ permission: "graduation.view", list: graduationList, load: listGraduations });
