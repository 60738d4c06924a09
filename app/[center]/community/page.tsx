import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { orderLabels } from "@/lib/domain/community/order";
import { assistedToReview } from "@/lib/usecases/community/assisted/assisted-today";
import { getFilingsToday } from "@/lib/usecases/community/filing-today";
import { getRoomWaits } from "@/lib/usecases/community/room-today";
import { getCommunityToday } from "@/lib/usecases/community/today";
import { openCensuses } from "@/lib/usecases/registry/census/confirmation";
import { centerPage } from "@/lib/web/page";
import { dueWords } from "../desk/due-words";
import { CensusDue } from "./census-due";

export const metadata = { title: "今天" };

export default centerPage({
  permission: "community.view",
  scope: "place",
  input: z.object({}),
  load: async (ctx) => ({
    ...(await getCommunityToday(ctx)),
    toReview: await assistedToReview(ctx),
    filings: await getFilingsToday(ctx),
    waits: await getRoomWaits(ctx),
    censuses: await openCensuses(ctx),
  }),
  render: ({ data, center: { slug }, today }) => {
    const { orders, late, soon, pending, waiting, toReview, filings, censuses, waits } = data;
    const filed = `/${slug}/community/filings`;
    const list = `/${slug}/community/orders`;
    const counts = [
      { count: late, words: "单已逾期", at: `${list}?late=late` },
      { count: soon, words: "单临期", at: `${list}?late=soon` },
      { count: pending, words: "单待审", at: `${list}?state=pending` },
      { count: waiting, words: "单待派", at: `${list}?state=waiting` },
      {
        count: waits.unanswered,
        words: "支队伍待回应拉动",
        at: `/${slug}/community/mobilizations?state=running`,
      },
      {
        count: waits.released,
        words: "份导出已批准，一日内下载",
        at: `/${slug}/community/assisted/exports?state=approved`,
      },
      { count: filings.opinion, words: "件备案待社区意见", at: `${filed}?state=opinion` },
      { count: filings.decision, words: "件备案待街道编号", at: `${filed}?state=decision` },
      { count: filings.open, words: "家备案组织待年度确认", at: `${filed}/confirmations?state=open` },
    ].filter(({ count }) => count > 0);
    return (
      <>
        <PageHeader
          title="今天"
          lead={formatDateWithWeekday(today)}
          action={
            <LinkButton href={`${list}/new`} variant="primary">
              登记来电
            </LinkButton>
          }
        />
        {counts.length > 0 && (
          <ul className="mb-4 flex flex-wrap gap-3">
            {counts.map(({ count, words, at }) => (
              <li key={at}>
                <a href={at} className="panel-box flex min-h-11 items-center gap-1 px-4 hover:text-primary">
                  <strong className="text-lg tabular-nums">{count}</strong> {words}
                </a>
              </li>
            ))}
          </ul>
        )}
        {orders.length === 0 ? (
          <EmptyState title="现在没有要办的点单" icon="check">
            居民点单后会列在这里，快到期的排在最前。
          </EmptyState>
        ) : (
          <TaskList
            tasks={orders.map(({ id, kind, content, state, dueOn, priority, disputed }) => ({
              key: id,
              title: `${kind}：${content}`,
              href: `${list}/${id}`,
              note: [orderLabels[state], priority && "优先服务", disputed && "手机主人否认，请核实"]
                .filter(Boolean)
                .join(" · "),
              due: dueOn ? dueWords(dueOn, today) : undefined,
            }))}
          />
        )}
        <CensusDue slug={slug} censuses={censuses} today={today} />
        {toReview.length > 0 && (
          <Section title="帮扶对象的信息将到期" className="mt-4">
            <p className="mb-3 text-muted">仍需要的，打开后延长保存期限；不再需要的，退出台账后删除。</p>
            <TaskList
              tasks={toReview.map(({ id, masked, number, keepUntil }) => ({
                key: id,
                title: `${masked} ${number}`,
                href: `/${slug}/community/assisted/${id}`,
                due: dueWords(keepUntil, today),
              }))}
            />
          </Section>
        )}
      </>
    );
  },
});
