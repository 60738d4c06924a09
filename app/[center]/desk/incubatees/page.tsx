import { listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { listPage } from "../../list-page";
import { incubateeList } from "./list";

export const metadata = { title: "在孵组织" };

export default listPage({
  permission: "incubatee.view",
  list: incubateeList,
  load: listIncubatees,
  lead: ({ input: { through }, data: { cohorts } }) => {
    const last = through && cohorts.find(({ number }) => number <= through);
    return last ? `截至${last.name}，累计进入孵化的组织` : "进入过孵化的组织，含已出壳和已退出的";
  },
});
