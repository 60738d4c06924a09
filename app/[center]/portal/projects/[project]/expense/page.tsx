import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { expenseForm } from "@/lib/domain/projects/money/expense";
import { lineOptions } from "@/lib/usecases/projects/money/expense";
import { getOwnProject } from "@/lib/usecases/projects/project/project";
import { centerPage } from "@/lib/web/page";
import { addOwnExpenseAction } from "../../../expenses/actions";

export const metadata = { title: "登记支出" };

export default centerPage({
  permission: "ownProject.edit",
  scope: "organization",
  input: z.object({ project: z.uuid() }),
  load: getOwnProject,
  render: ({ center: { slug }, data: project, today }) => (
    <FormPage
      title="登记支出"
      crumbs={[
        { label: "项目", href: `/${slug}/portal/projects` },
        { label: project.name, href: `/${slug}/portal/projects/${project.id}` },
      ]}
      lead="登记后在下一页上传发票、收据等凭证，可以用手机拍照。"
      form={expenseForm}
      values={{ spentOn: today }}
      options={{ budgetLineId: lineOptions(project) }}
      action={addOwnExpenseAction.bind(null, slug)}
      hidden={{ project: project.id }}
      submit="登记支出"
    />
  ),
});
