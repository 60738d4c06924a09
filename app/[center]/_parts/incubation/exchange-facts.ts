import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { bookedTime } from "@/lib/domain/incubation/booking/booking";
import { exchangeDirectionLabels, exchangeSideLabels } from "@/lib/domain/incubation/exchange/exchange";
import type { getExchange } from "@/lib/usecases/incubation/exchange/exchange";

type Entry = Awaited<ReturnType<typeof getExchange>>;

function said(name: string | null, at: Date | null) {
  return name && at ? `${name}，${formatDateTime(at)}` : "还没有";
}

/** What is known of a line, at the desk and in the portal alike. */
export function exchangeFacts(entry: Entry) {
  const { booking, activity, note, reason } = entry;
  return [
    { label: "组织", value: entry.organization },
    { label: "方向", value: exchangeDirectionLabels[entry.direction] },
    { label: "数量", value: `${entry.quantity} ${entry.unit}` },
    { label: "计分", value: `${entry.credit} 分` },
    { label: "日期", value: formatDate(entry.happenedOn) },
    ...(booking ? [{ label: "来自预约", value: bookedTime(booking) }] : []),
    ...(activity ? [{ label: "来自活动", value: activity.title }] : []),
    {
      label: `${exchangeSideLabels.center}确认`,
      value: said(entry.centerConfirmedByName, entry.centerConfirmedAt),
    },
    {
      label: `${exchangeSideLabels.organization}确认`,
      value: said(entry.organizationConfirmedByName, entry.organizationConfirmedAt),
    },
    ...(note ? [{ label: "说明", value: note, wide: true }] : []),
    ...(reason ? [{ label: "异议或作废的理由", value: reason, wide: true }] : []),
  ];
}
