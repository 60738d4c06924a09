import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { guidanceLabels, guidanceTones } from "@/lib/domain/incubation/guidance/guidance";
import { viewMentoring } from "@/lib/usecases/incubation/mentoring";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "我的指导" };

type Guidance = Awaited<ReturnType<typeof viewMentoring>>["ahead"][number];

function Guidances({ title, rows, at }: { title: string; rows: readonly Guidance[]; at: string }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} flush>
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <li key={row.id} className="min-h-14 px-4 py-3 sm:px-5">
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <a className="link-plain font-semibold underline" href={`${at}/${row.id}`}>
                {row.organization.name}：{row.topic}
              </a>
              {row.state !== "booked" && (
                <Tag tone={guidanceTones[row.state]}>{guidanceLabels[row.state]}</Tag>
              )}
            </span>
            <p className="text-muted">
              {formatDateTime(row.startsAt)}，{row.place}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export default centerPage({
  permission: "mentoring.view",
  input: z.object({}),
  load: viewMentoring,
  render: ({ data: { ahead, due, past }, center }) => (
    <>
      <PageHeader title="我的指导" lead="一对一指导的预约和记录" />
      <div className="flex flex-col gap-5">
        {ahead.length + due.length + past.length === 0 && (
          <EmptyState title="还没有给您的指导预约" icon="users">
            机构预约您的时段后，会列在这里。请先与{center.name}商定可预约的时间。
          </EmptyState>
        )}
        <Guidances title="待写指导记录" rows={due} at={`/${center.slug}/mentor`} />
        <Guidances title="将要进行" rows={ahead} at={`/${center.slug}/mentor`} />
        <Guidances title="已经过去" rows={past} at={`/${center.slug}/mentor`} />
      </div>
    </>
  ),
});
