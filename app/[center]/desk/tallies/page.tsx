import { listTallies } from "@/lib/usecases/community/tally";
import { listPage } from "../../list-page";
import { tallyList } from "./list";

export const metadata = { title: "汇总" };

export default listPage({
  permission: "tally.view",
  list: tallyList,
  load: listTallies,
  create: { permission: "tally.edit", label: "登记汇总" },
  lead: ({ center: { slug } }) => (
    <>
      平台启用以前的数，各注明来源和期间；不计入由记录计出的任何指标。
      <a className="link-plain underline" href={`/${slug}/desk/tallies/import`}>
        从 Excel 导入
      </a>
    </>
  ),
});
