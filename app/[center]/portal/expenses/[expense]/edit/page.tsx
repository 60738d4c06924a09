import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { expenseForm } from "@/lib/domain/projects/money/expense";
import { getExpenseToEdit, lineOptions } from "@/lib/usecases/projects/money/expense";
import { centerPage } from "@/lib/web/page";
import { editOwnExpenseAction } from "../../actions";

export const metadata = { title: "修改支出" };

export default centerPage({
  permission: "ownProject.edit",
  scope: "organization",
  input: z.object({ expense: z.uuid() }),
  load: getExpenseToEdit,
  render: ({ center: { slug }, data: { expense, project, edition } }) => (
    <FormPage
      title="修改支出"
      crumbs={[
        { label: project.name, href: `/${slug}/portal/projects/${project.id}` },
        { label: expense.payee, href: `/${slug}/portal/expenses/${expense.id}` },
      ]}
      lead={expense.state === "returned" && expense.reason ? `退回的原因：${expense.reason}` : undefined}
      form={expenseForm}
      values={expense}
      options={{ budgetLineId: lineOptions(project) }}
      action={editOwnExpenseAction.bind(null, slug)}
      hidden={{ expense: expense.id, edition }}
      submit={expense.state === "returned" ? "重新上报" : "保存"}
    />
  ),
});
