import { z } from "zod";
import { expenseFacts } from "@/components/project/expense-facts";
import { FileDesk } from "@/components/record/file-desk";
import { RecordPage } from "@/components/record/record-page";
import { expenseLabels, expenseTones } from "@/lib/domain/projects/money/expense";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { getExpense } from "@/lib/usecases/projects/money/expense";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  acceptExpenseAction,
  removeExpenseFileAction,
  reopenExpenseAction,
  returnExpenseAction,
  voidExpenseAction,
} from "../actions";

export const metadata = { title: "支出" };

export default centerPage({
  permission: "project.view",
  input: z.object({ expense: z.uuid() }),
  load: getExpense,
  render: ({ center: { slug }, data: expense }) => {
    const { id, acts, project, projectId } = expense;
    const at = `/${slug}/desk/expenses`;
    const fixed = whyNotDone(acts, "edit") === null ? null : "核对后或项目结束后，凭证不再更改。";
    return (
      <RecordPage
        title={`${expense.payee}：${expense.purpose}`}
        crumbs={[
          { label: "支出", href: at },
          { label: project.name, href: `/${slug}/desk/projects/${projectId}` },
        ]}
        tag={{ text: expenseLabels[expense.state], tone: expenseTones[expense.state] }}
        acts={acts}
        how={{
          accept: acceptExpenseAction.bind(null, slug),
          reopen: reopenExpenseAction.bind(null, slug),
          return: returnExpenseAction.bind(null, slug),
          void: voidExpenseAction.bind(null, slug),
          edit: `${at}/${id}/edit`,
        }}
        hidden={{ expense: id, edition: expense.edition }}
        facts={expenseFacts(expense)}
        files={
          <FileDesk
            files={expense.files}
            at={`${at}/${id}/files`}
            purpose="attachment"
            remove={removeExpenseFileAction.bind(null, slug)}
            hidden={{ expense: id }}
            whyNotAdd={fixed}
            whyNotTake={fixed}
            follows="删除后，这张凭证不再附在支出后面。"
          />
        }
        timeline={historyEntries(expense.history)}
      />
    );
  },
});
