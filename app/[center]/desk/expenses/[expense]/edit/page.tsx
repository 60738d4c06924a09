import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { expenseForm } from "@/lib/domain/projects/money/expense";
import { getExpenseToEdit, lineOptions } from "@/lib/usecases/projects/money/expense";
import { centerPage } from "@/lib/web/page";
import { editExpenseAction } from "../../actions";

export const metadata = { title: "修改支出" };

export default centerPage({
  permission: "project.edit",
  input: z.object({ expense: z.uuid() }),
  load: getExpenseToEdit,
  render: ({ center: { slug }, data: { expense, project, edition } }) => (
    <FormPage
      title="修改支出"
      crumbs={[
        { label: "支出", href: `/${slug}/desk/expenses` },
        { label: expense.payee, href: `/${slug}/desk/expenses/${expense.id}` },
      ]}
      form={expenseForm}
      values={expense}
      options={{ budgetLineId: lineOptions(project) }}
      action={editExpenseAction.bind(null, slug)}
      hidden={{ expense: expense.id, edition }}
      submit="保存"
    />
  ),
});
