import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { can } from "@/lib/domain/access";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate, formatPeriod } from "@/lib/domain/base/civil-date";
import { periodLabels, periodTones } from "@/lib/domain/incubation/report/period";
import { getPeriod } from "@/lib/usecases/incubation/report/period";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { lockPeriodAction, remindMissingAction, reopenPeriodAction } from "../actions";

export const metadata = { title: "报告期" };

export default centerPage({
  permission: "period.view",
  input: z.object({ period: z.uuid() }),
  load: getPeriod,
  render: ({ center: { slug }, actor, data: period }) => {
    const desk = `/${slug}/desk`;
    const { id, name, concerned, missing, unanswered, lockedAt } = period;
    const of = (state: string, words: string) => (
      <a className="link" href={`${desk}/reports?${new URLSearchParams({ state, period: name })}`}>
        {words}
      </a>
    );
    return (
      <RecordPage
        title={name}
        crumbs={[
          { label: "进展报告", href: `${desk}/reports` },
          { label: "报告期", href: `${desk}/periods` },
        ]}
        tag={{ text: periodLabels[period.state], tone: periodTones[period.state] }}
        acts={period.acts}
        how={{
          ...(can(actor, "period.edit") && {
            lock: lockPeriodAction.bind(null, slug),
            edit: `${desk}/periods/${id}/edit`,
            reopen: reopenPeriodAction.bind(null, slug),
          }),
          ...(can(actor, "report.edit") && { remind: remindMissingAction.bind(null, slug) }),
        }}
        hidden={{ period: id, edition: period.edition }}
        more={
          <MenuItem href={`${desk}/reports?${new URLSearchParams({ period: name })}`}>
            本期的进展报告
          </MenuItem>
        }
        facts={[
          { label: "起止日期", value: formatPeriod(period.startsOn, period.endsOn) },
          { label: "提交截止", value: formatDate(period.dueOn) },
          { label: "中期检查", value: period.midterm ? "是，回复报告时给出检查结论" : "否" },
          { label: "需要提交的组织", value: `${concerned} 家` },
          { label: "未交", value: missing > 0 ? of("missing", `${missing} 家`) : "无" },
          { label: "待回复", value: unanswered > 0 ? of("submitted", `${unanswered} 份`) : "无" },
          ...(lockedAt ? [{ label: "锁定时间", value: formatDateTime(lockedAt) }] : []),
        ]}
        timeline={historyEntries(period.history)}
      />
    );
  },
});
