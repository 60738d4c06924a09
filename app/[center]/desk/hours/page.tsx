import { can } from "@/lib/domain/access";
import { listHours } from "@/lib/usecases/community/volunteer/hours-list";
import { hoursBulk } from "../../_parts/community/hours-bulk";
import { listPage } from "../../list-page";
import { confirmManyHoursAction } from "./actions";
import { hoursList } from "./list";

export const metadata = { title: "服务时长" };

export default listPage({
  permission: "hours.view",
  list: hoursList,
  load: listHours,
  lead: ({ actor, input: { month }, center: { slug } }) => {
    if (!can(actor, "hours.export")) return "登记的时长由另一次确认计入统计；退回的改正后再确认。";
    if (!month) return "选择月份后，可以按全国志愿服务信息系统的栏目导出。";
    return (
      <a className="link-plain underline" href={`/${slug}/desk/hours/national/${month}`}>
        导出 {month} 的全国系统上报表（含证件号码，导出会留下记录）
      </a>
    );
  },
  create: { permission: "hours.record", label: "登记时长" },
  bulk: ({ data: { rows }, center: { slug }, actor }) =>
    can(actor, "hours.confirm")
      ? hoursBulk(rows, confirmManyHoursAction.bind(null, slug), "确认后计入统计，不能再修改")
      : undefined,
});
