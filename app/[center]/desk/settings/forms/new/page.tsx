import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { formForm } from "@/lib/domain/center/form";
import { formOptions } from "@/lib/usecases/center/form";
import { centerPage } from "@/lib/web/page";
import { addFormAction } from "../actions";

export const metadata = { title: "新建申请表" };

export default centerPage({
  permission: "form.edit",
  input: z.object({}),
  load: (ctx) => formOptions(ctx),
  render: ({ center: { slug }, data: from }) => (
    <FormPage
      title="新建申请表"
      crumbs={[{ label: "申请表", href: `/${slug}/desk/settings/forms` }]}
      form={formForm}
      options={{ from }}
      action={addFormAction.bind(null, slug)}
      submit="新建，去添加问题"
    />
  ),
});
