import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { assistedExportForm } from "@/lib/domain/community/assisted-export";
import { centerPage } from "@/lib/web/page";
import { requestExportAction } from "../actions";

export const metadata = { title: "申请导出" };

export default centerPage({
  permission: "assisted.export",
  scope: "place",
  input: z.object({}),
  load: async () => null,
  render: ({ center: { slug } }) => (
    <FormPage
      title="申请导出"
      crumbs={[
        { label: "帮扶对象", href: `/${slug}/community/assisted` },
        { label: "导出申请", href: `/${slug}/community/assisted/exports` },
      ]}
      lead="由管理者批准后可以下载一次。文件的每一行都写有导出人、批准人和时间。"
      form={assistedExportForm}
      action={requestExportAction.bind(null, slug)}
      submit="提交申请"
    />
  ),
});
