import { listBars } from "@/lib/usecases/recruitment/bar/bar";
import { listPage } from "../../list-page";
import { barList } from "./list";

export const metadata = { title: "限制申报" };

export default listPage({
  permission: "bar.view",
  list: barList,
  load: listBars,
  lead: ({ center: { slug } }) => (
    <>
      负面清单：期内的组织申报项目，初审时按各批次的规定提示或不能通过。入驻申请被排除的组织见
      <a className="link" href={`/${slug}/desk/exclusions`}>
        不予入驻名单
      </a>
      。
    </>
  ),
  create: { permission: "bar.edit", label: "登记限制申报" },
});
