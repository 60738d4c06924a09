import { listGraduations } from "@/lib/usecases/incubation/graduation/record";
import { listPage } from "../../list-page";
import { graduationList } from "./list";

export const metadata = { title: "出壳评估" };

export default listPage({
  permission: "graduation.view",
  list: graduationList,
  load: listGraduations,
  create: { permission: "graduation.edit", label: "提请出壳评估" },
});
