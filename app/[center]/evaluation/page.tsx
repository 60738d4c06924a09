import { z } from "zod";
import { dueWords } from "@/app/[center]/desk/due-words";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TaskList } from "@/components/ui/task-list";
import { evaluationLabels } from "@/lib/domain/review/evaluation";
import { ownEvaluations } from "@/lib/usecases/incubation/graduation/evaluation";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "评审任务" };

export default centerPage({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({}),
  load: ownEvaluations,
  render: ({ center: { slug }, today, data: tasks }) => (
    <>
      <PageHeader title="评审任务" lead="只列出派给贵机构的；提交后如需修改，请联系中心退回。" />
      {tasks.length === 0 ? (
        <EmptyState title="现在没有评审任务" icon="score">
          中心派发后，会列在这里。
        </EmptyState>
      ) : (
        <TaskList
          tasks={tasks.map(({ id, name, state, dueOn }) => ({
            key: id,
            title: name,
            href: `/${slug}/evaluation/${id}`,
            note: `出壳评审 · ${evaluationLabels[state]}`,
            due: state === "assigned" || state === "running" ? dueWords(dueOn, today) : undefined,
          }))}
        />
      )}
    </>
  ),
});
