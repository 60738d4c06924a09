import { listHonours } from "@/lib/usecases/projects/giving/honour";
import { listPage } from "../../list-page";
import { honourList } from "./list";

export const metadata = { title: "荣誉" };

export default listPage({
  permission: "honour.view",
  list: honourList,
  load: listHonours,
  create: { permission: "honour.edit", label: "登记荣誉" },
});
