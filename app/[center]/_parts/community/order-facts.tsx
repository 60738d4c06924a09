import { PhoneLink } from "@/components/phone-link";
import type { Fact } from "@/components/ui/facts";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";

/** What is asked for. */
export function orderFacts(order: {
  number: string;
  kind: string;
  content: string;
  wishedOn: CivilDate | null;
  dueOn: CivilDate | null;
  priority: boolean;
  place: { name: string };
}): Fact[] {
  return [
    { label: "点单号", value: order.number },
    { label: "类别", value: order.kind },
    { label: "地点", value: order.place.name },
    { label: "希望的日期", value: order.wishedOn && formatDate(order.wishedOn) },
    { label: "办结期限", value: order.dueOn && formatDate(order.dueOn) },
    ...(order.priority ? [{ label: "优先", value: "优先服务" }] : []),
    { label: "具体需要", value: order.content, wide: true },
  ];
}

/** Who asks, for those who may know. */
export function askerFacts(asker: {
  name: string;
  phone: string;
  address: string | null;
  minor: boolean;
  guardian: string | null;
  disputedAt: Date | null;
}): Fact[] {
  return [
    { label: "姓名", value: asker.name },
    { label: "电话", value: <PhoneLink phone={asker.phone} /> },
    { label: "住址", value: asker.address },
    ...(asker.minor ? [{ label: "监护人（未满 14 周岁）", value: asker.guardian }] : []),
    ...(asker.disputedAt
      ? [{ label: "手机主人否认", value: `${formatDateTime(asker.disputedAt)}说不是自己点的单，请核实` }]
      : []),
  ];
}
