import { wordsToFind } from "@/lib/usecases/center/option-list";
import { fundsToFind } from "@/lib/usecases/projects/money/fund";
import { agreementsToFound } from "@/lib/usecases/projects/project/project-choice";
import { listSummedProjects } from "@/lib/usecases/projects/project/project-list";
import { listPage } from "../../list-page";
import { FoundingLinks } from "./founding-links";
import { projectList } from "./list";

export const metadata = { title: "项目" };

export default listPage({
  permission: "project.view",
  list: projectList,
  load: async (ctx, query) => ({
    ...(await listSummedProjects(ctx, query)),
    options: { field: await wordsToFind(ctx, "field"), fund: await fundsToFind(ctx) },
    toFound: await agreementsToFound(ctx),
  }),
  create: { permission: "project.edit", label: "直接委托立项" },
  lead: ({ center: { slug }, data: { toFound } }) => (
    <>
      <a className="link-plain underline" href={`/${slug}/desk/projects/lines`}>
        服务指标
      </a>
      　
      <a className="link-plain underline" href={`/${slug}/desk/dashboard/projects`}>
        项目统计
      </a>
      {toFound.length > 0 && "　待立项："}
      <FoundingLinks slug={slug} agreements={toFound} />
    </>
  ),
});
