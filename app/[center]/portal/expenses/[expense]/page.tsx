import { z } from "zod";
import { expenseFacts } from "@/components/project/expense-facts";
import { FileDesk } from "@/components/record/file-desk";
import { Alert } from "@/components/ui/alert";
import { Section } from "@/components/ui/section";
import { expenseLabels, expenseTones } from "@/lib/domain/projects/money/expense";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { getOwnExpense } from "@/lib/usecases/projects/money/expense";
import { centerPage } from "@/lib/web/page";
import { OwnRecord } from "../../own-record";
import { removeOwnExpenseFileAction, voidOwnExpenseAction } from "../actions";

export const metadata = { title: "支出" };

export default centerPage({
  permission: "ownProject.view",
  scope: "organization",
  input: z.object({ expense: z.uuid() }),
  load: getOwnExpense,
  render: ({ center: { slug }, data: expense }) => {
    const { id, acts, mine, project, projectId, reason, state } = expense;
    const at = `/${slug}/portal/expenses/${id}`;
    const open = whyNotDone(acts, "edit") === null;
    const fixed = open
      ? null
      : mine
        ? "核对后或项目结束后，凭证不再更改。"
        : "由其他单位登记的支出，凭证由登记的单位更改。";
    return (
      <OwnRecord
        title={`${expense.payee}：${expense.purpose}`}
        crumbs={[
          { label: "项目", href: `/${slug}/portal/projects` },
          { label: project.name, href: `/${slug}/portal/projects/${projectId}` },
          { label: "支出", href: `/${slug}/portal/expenses?project=${projectId}` },
        ]}
        tag={{ text: expenseLabels[state], tone: expenseTones[state] }}
        acts={acts}
        how={{ edit: `${at}/edit`, void: voidOwnExpenseAction.bind(null, slug) }}
        hidden={{ expense: id }}
        facts={expenseFacts(expense)}
        notice={
          state === "returned" && (
            <Alert tone="warning" title="中心退回了这笔支出">
              {reason}。修改后自动重新上报。
            </Alert>
          )
        }
      >
        <Section title="凭证">
          <FileDesk
            files={expense.files}
            at={`${at}/files`}
            purpose="attachment"
            remove={removeOwnExpenseFileAction.bind(null, slug)}
            hidden={{ expense: id }}
            whyNotAdd={fixed}
            whyNotTake={fixed}
            camera
            follows="删除后，这张凭证不再附在支出后面。"
          />
        </Section>
      </OwnRecord>
    );
  },
});
