import { can } from "@/lib/domain/access";
import { listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { listPage } from "../../list-page";
import { incubateeList } from "./list";

export const metadata = { title: "在孵组织" };

export default listPage({
  permission: "incubatee.view",
  list: incubateeList,
  load: listIncubatees,
  create: { permission: "incubatee.takeOver", label: "导入历史入驻" },
  lead: ({ input: { through }, data: { cohorts }, center: { slug }, actor }) => {
    const last = through && cohorts.find(({ number }) => number <= through);
    if (last) return `截至${last.name}，累计进入孵化的组织`;
    if (!can(actor, "member.edit")) return "进入过孵化的组织，含已出壳和已退出的";
    return (
      <>
        进入过孵化的组织，含已出壳和已退出的。
        <a className="link" href={`/${slug}/desk/incubatees/invitations`}>
          邀请开通机构平台
        </a>
      </>
    );
  },
});
