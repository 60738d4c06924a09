import { assistedExportList } from "@/app/[center]/_parts/community/assisted-export-list";
import { listExports } from "@/lib/usecases/community/assisted/assisted-export";
import { listPage } from "../../list-page";

export const metadata = { title: "导出申请" };

export default listPage({
  permission: "assistedExport.decide",
  load: listExports,
  lead: () => "社区申请导出帮扶对象名单的，由申请人以外的人批准。",
  list: assistedExportList("desk/assisted-exports"),
});
