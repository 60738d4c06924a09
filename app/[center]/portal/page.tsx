import { z } from "zod";
import { PhoneLink } from "@/components/phone-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TaskList } from "@/components/ui/task-list";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { ownLeave } from "@/lib/usecases/incubation/own-leave";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { centerPage } from "@/lib/web/page";
import { dueWords } from "../desk/due-words";
import { LeaveNote } from "./leave-note";
import { portalEntries } from "./navigation";
import { Places } from "./places";

export const metadata = { title: "首页" };

export default centerPage({
  permission: "portal.view",
  scope: "organization",
  input: z.object({}),
  load: async (ctx) => ({ ...(await getOwnToday(ctx)), leave: await ownLeave(ctx) }),
  render: ({ data: { organization, tasks: all, leave }, center, actor, today }) => {
    const portal = `/${center.slug}/portal`;
    const entries = portalEntries(center.slug, {
      ...{ actor, scope: { organization: organization.id }, work: organization },
    });
    // Of an organization that is gone only what it can still open.
    const tasks = leave
      ? all.filter(({ at }) =>
          entries.some(({ href }) => `${portal}/${at}`.startsWith(`${href}/`) && href !== portal),
        )
      : all;
    if (leave?.role === "former")
      return (
        <>
          <PageHeader title={organization.name} lead={formatDateWithWeekday(today)} />
          <LeaveNote leave={leave} center={center} />
        </>
      );
    return (
      <>
        <PageHeader title={organization.name} lead={formatDateWithWeekday(today)} />
        {leave && (
          <div className="mb-5">
            <LeaveNote leave={leave} center={center} />
          </div>
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <section aria-labelledby="next">
            <h2 id="next" className="mb-2 text-lg">
              接下来
            </h2>
            {tasks.length > 0 ? (
              <TaskList
                tasks={tasks.map(({ words, at, due, help }) => ({
                  key: `${at} ${words} ${due}`,
                  title: words,
                  href: `${portal}/${at}`,
                  note: help && `由${help}协助`,
                  due: due ? dueWords(due, today) : undefined,
                }))}
              />
            ) : (
              <EmptyState title="目前没有要办的事" icon="check">
                有新的安排时会列在这里，到期的排在最前。
              </EmptyState>
            )}
          </section>
          <section aria-labelledby="places">
            <h2 id="places" className="mb-2 text-lg">
              办理
            </h2>
            <Places entries={entries.filter(({ href }) => href !== portal)} />
            <p className="mt-4 text-muted">
              需要帮助，请联系{center.name}：<PhoneLink phone={center.phone} />
            </p>
          </section>
        </div>
      </>
    );
  },
});
