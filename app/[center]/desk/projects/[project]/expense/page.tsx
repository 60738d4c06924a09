import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { expenseForm } from "@/lib/domain/projects/money/expense";
import { lineOptions } from "@/lib/usecases/projects/money/expense";
import { getOwnProject } from "@/lib/usecases/projects/project/project";
import { centerPage } from "@/lib/web/page";
import { addExpenseAction } from "../../../expenses/actions";

export const metadata = { title: "登记支出" };

export default centerPage({
  permission: "project.edit",
  input: z.object({ project: z.uuid() }),
  load: getOwnProject,
  render: ({ center: { slug }, data: project, today }) => (
    <FormPage
      title="登记支出"
      crumbs={[
        { label: "项目", href: `/${slug}/desk/projects` },
        { label: project.name, href: `/${slug}/desk/projects/${project.id}` },
      ]}
      lead="登记后上传发票、收据等凭证，并核对。"
      form={expenseForm}
      values={{ spentOn: today }}
      options={{ budgetLineId: lineOptions(project) }}
      action={addExpenseAction.bind(null, slug)}
      hidden={{ project: project.id }}
      submit="登记支出"
    />
  ),
});
