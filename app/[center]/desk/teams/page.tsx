import { listTeams } from "@/lib/usecases/community/volunteer/team";
import { listPage } from "../../list-page";
import { teamList } from "./list";

export const metadata = { title: "志愿服务队伍" };

export default listPage({
  permission: "team.view",
  list: teamList,
  load: listTeams,
  create: { permission: "team.edit", label: "登记队伍" },
  lead: ({ center: { slug } }) => (
    <>
      <a className="link-plain underline" href={`/${slug}/desk/teams/import`}>
        从 Excel 导入
      </a>
      　
      <a className="link-plain underline" href={`/${slug}/desk/dashboard/community`}>
        社区服务统计
      </a>
    </>
  ),
});
