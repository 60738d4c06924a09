import { assistedExportList } from "@/app/[center]/_parts/community/assisted-export-list";
import { listExports } from "@/lib/usecases/community/assisted/assisted-export";
import { listPage } from "../../../list-page";

export const metadata = { title: "导出申请" };

export default listPage({
  permission: "assisted.export",
  scope: "place",
  load: listExports,
  create: { permission: "assisted.export", label: "申请导出" },
  lead: () => "帮扶对象的名单须由管理者批准后才能导出，文件带水印。",
  list: assistedExportList("community/assisted/exports"),
});
