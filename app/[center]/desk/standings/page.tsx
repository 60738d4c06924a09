import { listStandings } from "@/lib/usecases/registry/standing-record";
import { listPage } from "../../list-page";
import { standingList } from "./list";

export const metadata = { title: "年检和等级" };

export default listPage({
  permission: "standing.view",
  list: standingList,
  load: listStandings,
  create: { permission: "standing.edit", label: "登记年检或等级" },
});
