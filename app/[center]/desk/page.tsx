import type { ReactNode } from "react";
import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { type Task, TaskList } from "@/components/ui/task-list";
import { can } from "@/lib/domain/access";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { getToday } from "@/lib/usecases/oversight/today";
import { centerPage } from "@/lib/web/page";
import { EmptyDay } from "./today/empty-day";
import { countLines, sinceWords, taskLines } from "./today/lines";
import { WeekStrip } from "./today/week-strip";

export const metadata = { title: "今天" };

function Part({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="mb-2 text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}

function LinesPart({ id, title, lines, none }: { id: string; title: string; lines: Task[]; none?: string }) {
  if (lines.length === 0 && !none) return null;
  return (
    <Part id={id} title={title}>
      {lines.length > 0 ? (
        <TaskList tasks={lines} />
      ) : (
        <p className="panel-box px-4 py-3 text-muted">{none}</p>
      )}
    </Part>
  );
}

export default centerPage({
  permission: "desk.view",
  input: z.object({}),
  load: (ctx) => getToday(ctx),
  render: ({ data: { tasks, running, waits, cameIn, since, stands, week, next, present }, ...view }) => {
    const { center, today, actor } = view;
    const site = `/${center.slug}`;
    const todo = [...taskLines(tasks, center.slug, today), ...countLines(waits, site, today)];
    return (
      <>
        <PageHeader
          title="今天"
          lead={
            <>
              {formatDateWithWeekday(today)}
              {can(actor, "incubatee.view") && present > 0 && (
                <>
                  {" · "}
                  <a className="link-plain underline" href={`${site}/desk/incubatees?state=present`}>
                    目前在孵 {present} 家
                  </a>
                </>
              )}
            </>
          }
        />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Part
            id="tasks"
            title={
              <>
                待办
                {todo.length > 0 && (
                  <span className="ms-2 text-base font-normal text-muted">{todo.length} 件</span>
                )}
              </>
            }
          >
            {todo.length > 0 ? (
              <TaskList tasks={todo} />
            ) : (
              <EmptyDay {...{ next, today, site }} mayPrepare={can(actor, "call.prepare")} />
            )}
          </Part>
          <div className="flex flex-col gap-5">
            <LinesPart
              id="came-in"
              title={sinceWords(since, today)}
              lines={countLines(cameIn, site, today)}
              none="没有新的申请、打分、签约和活动。"
            />
            <LinesPart id="stands" title="停着没动" lines={countLines(stands, site, today)} />
            <LinesPart id="running" title="进行中" lines={taskLines(running, center.slug, today)} />
          </div>
          <div className="xl:col-span-2">
            <Part id="week" title="本周">
              <WeekStrip {...{ week, today, site }} />
              {next && next.day > (week.at(-1)?.day ?? today) && (
                <p className="mt-2 text-sm text-muted">
                  接下来：
                  <a className="link-plain underline" href={`${site}/${next.at}`}>
                    {next.words}
                  </a>
                  ，{formatDateWithWeekday(next.day)}
                </p>
              )}
            </Part>
          </div>
        </div>
      </>
    );
  },
});
