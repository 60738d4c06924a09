import { z } from "zod";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import { yearOf } from "@/lib/domain/base/civil-date";
import { getCalendar } from "@/lib/usecases/center/calendar-day";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";
import { AddDay } from "./add-day";
import { DayTable } from "./day-table";

export const metadata = { title: "工作日历" };

const year = z.coerce.number().int().min(2004).max(2099).optional().catch(undefined);

export default centerPage({
  permission: "settings.view",
  input: z.object({ year }),
  load: async (ctx, input) => {
    const shown = input.year ?? yearOf(chinaDate(ctx.now));
    return { year: shown, ...(await getCalendar(ctx, { year: shown })) };
  },
  render: ({ data, center, actor }) => {
    const mayEdit = can(actor, "settings.edit");
    return (
      <>
        <SettingsHeader center={center.slug} on="工作日历" mayEdit={mayEdit} />
        {!data.covered && (
          <Alert tone="warning" title={`${data.year}年的放假安排尚未收录`} className="mb-4">
            国务院办公厅一般在上一年11月公布。在此之前，工作日按周一至周五推算；可以先把已知的日期加为本中心的安排。
          </Alert>
        )}
        <div className={`grid items-start gap-4 ${mayEdit ? "xl:grid-cols-[1fr_22rem]" : "max-w-4xl"}`}>
          <Section
            title={`${data.year}年的放假和调休`}
            action={
              <span className="flex gap-2">
                {[data.year - 1, data.year + 1].map((other) => (
                  <LinkButton
                    key={other}
                    href={`/${center.slug}/desk/settings/calendar?year=${other}`}
                    size="sm"
                  >
                    {other}年
                  </LinkButton>
                ))}
              </span>
            }
            flush
          >
            {data.days.length > 0 ? (
              <DayTable days={data.days} center={center.slug} mayEdit={mayEdit} />
            ) : (
              <EmptyState title="没有收录的日期">未列出的日期按周一至周五上班、周末休息。</EmptyState>
            )}
          </Section>
          {mayEdit && <AddDay center={center.slug} year={data.year} />}
        </div>
      </>
    );
  },
});
