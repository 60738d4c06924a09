import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Stat } from "@/components/ui/stat";
import { TaskList } from "@/components/ui/task-list";
import { type CivilDate, formatDate, formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call-key";
import { getToday, type Task } from "@/lib/usecases/oversight/today";
import { centerPage } from "@/lib/web/page";
import { dueWords } from "./due-words";
import { stepLink } from "./step-link";

export const metadata = { title: "今天" };

function lines(tasks: readonly Task[], center: string, today: CivilDate) {
  return tasks.map((task) => ({
    key: formatCallKey(task.call),
    title: task.title,
    href: stepLink(task.act, { ...task, center }).href,
    note: [task.callName, task.note].filter(Boolean).join(" · "),
    due: task.due ? dueWords(task.due, today) : undefined,
  }));
}

export default centerPage({
  permission: "desk.view",
  input: z.object({}),
  load: (ctx) => getToday(ctx),
  render: ({ data: { tasks, waiting, figures }, center, today }) => {
    const desk = `/${center.slug}/desk`;
    const asOf = `历次累计 · 截至${formatDate(today)}`;
    return (
      <>
        <PageHeader title="今天" lead={formatDateWithWeekday(today)} />
        <section aria-labelledby="tasks">
          <h2 id="tasks" className="mb-2 text-lg">
            待办
            {tasks.length > 0 && (
              <span className="ms-2 text-base font-normal text-muted">{tasks.length} 件</span>
            )}
          </h2>
          {tasks.length > 0 ? (
            <TaskList tasks={lines(tasks, center.slug, today)} />
          ) : figures.calls === 0 ? (
            <EmptyState
              title="还没有招募批次"
              action={
                <LinkButton href={`${desk}/calls/new`} variant="primary">
                  新建招募批次
                </LinkButton>
              }
            >
              从拟定第一份招募公告开始，申请、评审、公示和签约会依次出现在这里。
            </EmptyState>
          ) : (
            <EmptyState icon="check" title="没有待办的事">
              新的申请、到期的公示和待签的协议会出现在这里。
            </EmptyState>
          )}
        </section>
        {waiting.length > 0 && (
          <section aria-labelledby="waiting" className="mt-6">
            <h2 id="waiting" className="mb-2 text-lg">
              进行中
            </h2>
            <TaskList tasks={lines(waiting, center.slug, today)} />
          </section>
        )}
        <section aria-label="概况" className="mt-6 grid gap-3 sm:grid-cols-3">
          <Stat
            label="已发布批次"
            value={`${figures.calls}`}
            unit="批"
            period={asOf}
            href={`${desk}/calls`}
          />
          <Stat
            label="收到申请"
            value={`${figures.applications}`}
            unit="份"
            period={asOf}
            href={`${desk}/applications`}
          />
          <Stat
            label="进入孵化"
            value={`${figures.incubatees}`}
            unit="家"
            period={asOf}
            href={`${desk}/incubatees${figures.through === null ? "" : `?through=${figures.through}`}`}
          />
        </section>
      </>
    );
  },
});
