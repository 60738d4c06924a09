import { z } from "zod";
import { dueWords } from "@/app/[center]/desk/due-words";
import { TableTools } from "@/components/list/table-tools";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { TaskList } from "@/components/ui/task-list";
import { findingLabels } from "@/lib/domain/projects/supervision/project-finding";
import { evaluationLabels, evaluationStageLabels, worksOn } from "@/lib/domain/review/evaluation";
import { findingsInHand } from "@/lib/usecases/projects/supervision/finding-list";
import { ownEvaluations } from "@/lib/usecases/review/evaluation";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "评审任务" };

export default centerPage({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({}),
  load: async (ctx) => ({ tasks: await ownEvaluations(ctx), findings: await findingsInHand(ctx) }),
  render: ({ center: { slug }, today, data: { tasks, findings } }) => {
    const at = `/${slug}/evaluation`;
    return (
      <>
        <PageHeader
          title="评审任务"
          lead="只列出派给贵机构的；提交后如需修改，请联系中心退回。"
          action={tasks.length > 0 && <TableTools excel={`${at}/export`} />}
        />
        {tasks.length === 0 ? (
          <EmptyState title="现在没有评审任务" icon="score">
            中心派发后，会列在这里。
          </EmptyState>
        ) : (
          <TaskList
            tasks={tasks.map(({ id, name, state, stage, dueOn, reason }) => ({
              key: id,
              title: name,
              href: stage === "graduation" ? `${at}/${id}` : `${at}/projects/${id}`,
              note: [
                evaluationStageLabels[stage],
                evaluationLabels[state],
                state === "running" && reason && "中心退回",
              ]
                .filter(Boolean)
                .join(" · "),
              due: worksOn(state) ? dueWords(dueOn, today) : undefined,
            }))}
          />
        )}
        {findings.length > 0 && (
          <>
            <div className="mt-6 mb-2 flex items-center justify-between gap-4">
              <h2 className="text-lg">整改：待复核和逾期的</h2>
              <div className="max-sm:hidden">
                <LinkButton href={`${at}/findings/export`} download>
                  导出全部整改
                </LinkButton>
              </div>
            </div>
            <TaskList
              tasks={findings.map(({ id, text, looked, state, dueOn }) => ({
                key: id,
                title: text,
                href: `${at}/findings/${id}`,
                note: `${looked} · ${findingLabels[state]}`,
                due: state === "open" ? dueWords(dueOn, today) : undefined,
              }))}
            />
          </>
        )}
      </>
    );
  },
});
