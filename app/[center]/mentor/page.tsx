import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
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
            <a className="link-plain font-semibold underline" href={`${at}/${row.id}`}>
              {row.organization.name}：{row.topic}
            </a>
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
  render: ({ data: { ahead, past }, center }) => (
    <>
      <PageHeader title="我的指导" lead="一对一指导的预约和记录" />
      <div className="flex flex-col gap-5">
        {ahead.length + past.length === 0 && (
          <EmptyState title="还没有给您的指导预约" icon="users">
            机构预约您的时段后，会列在这里。请先与{center.name}商定可预约的时间。
          </EmptyState>
        )}
        <Guidances title="将要进行" rows={ahead} at={`/${center.slug}/mentor`} />
        <Guidances title="已经过去" rows={past} at={`/${center.slug}/mentor`} />
      </div>
    </>
  ),
});
