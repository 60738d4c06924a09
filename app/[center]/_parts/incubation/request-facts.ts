import type { Fact } from "@/components/ui/facts";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import type { getServiceRequest } from "@/lib/usecases/incubation/service-request";

const shown = (date: CivilDate | null) => date && formatDate(date);

/** A request for a service as both sides read it; what has not happened yet is left out. */
export function requestFacts(
  request: Omit<Awaited<ReturnType<typeof getServiceRequest>>, "history">,
): Fact[] {
  const asked = [
    { label: "类别", value: request.kind },
    { label: "申请日期", value: formatDate(request.requestedOn) },
    { label: "希望完成", value: shown(request.wantedOn) ?? "没有要求" },
    { label: "需求说明", value: request.need, wide: true },
  ];
  const since = [
    { label: "承诺完成", value: shown(request.promisedOn) },
    { label: "办理人", value: request.assignee },
    { label: "完成日期", value: shown(request.deliveredOn) },
    { label: "做了什么", value: request.delivered, wide: true },
    { label: "评分", value: request.rating && `${request.rating} 分` },
    { label: "意见", value: request.comment, wide: true },
    { label: "原因", value: request.endReason, wide: true },
  ];
  return [...asked, ...since.filter(({ value }) => value)];
}
