import { can } from "@/lib/domain/access";
import { listCensuses } from "@/lib/usecases/registry/census/round";
import { listPage } from "../../list-page";
import { censusList } from "./list";

export const metadata = { title: "摸底" };

export default listPage({
  permission: "census.view",
  list: censusList,
  load: listCensuses,
  lead: ({ center: { slug }, actor }) => (
    <span className="flex flex-wrap gap-x-4">
      {can(actor, "census.edit") && (
        <a className="link-plain underline" href={`/${slug}/desk/censuses/import`}>
          从 Excel 导入组织
        </a>
      )}
      <a className="link-plain underline" href={`/${slug}/desk/censuses/notes?state=open`}>
        社区反映
      </a>
      <a className="link-plain underline" href={`/${slug}/desk/dashboard/coverage`}>
        社区覆盖
      </a>
    </span>
  ),
  create: { permission: "census.edit", label: "发起摸底" },
});
