import { RichText } from "@/components/rich-text";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { callKindLabels } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { tiersInWords } from "@/lib/domain/recruitment/call/tier";
import { selectionMethodLabels } from "@/lib/domain/recruitment/selection-method";
import type { getCall } from "@/lib/usecases/oversight/call";

interface Props {
  call: Awaited<ReturnType<typeof getCall>>;
}

/** What the notice of a call says. */
export function CallFacts({ call }: Props) {
  return (
    <Section title="招募公告">
      <Facts
        columns={3}
        facts={[
          { label: "标题", value: call.title, wide: true },
          { label: "类别", value: callKindLabels[call.kind] },
          { label: "评审日期", value: call.reviewOn && formatDateWithWeekday(call.reviewOn) },
          {
            label: "发布时间",
            value: call.publishedAt ? formatDateTime(call.publishedAt) : "尚未发布",
          },
          {
            label: "招募对象",
            value: call.categories.join("、"),
            wide: true,
          },
          { label: "选拔方式", value: selectionMethodLabels[call.method] },
          ...call.offer,
          { label: "正文", value: <RichText text={call.body} />, wide: true },
          ...(call.tiers.length > 0
            ? [{ label: "奖项和名额", value: tiersInWords(call.tiers), wide: true }]
            : []),
          ...(call.fund ? [{ label: "资金来源", value: call.fund }] : []),
          ...(call.needs.length > 0
            ? [{ label: "承接的需求", value: call.needs.map(({ title }) => title).join("、"), wide: true }]
            : []),
          ...(call.guide
            ? [{ label: callKindTerms[call.kind].guide, value: <RichText text={call.guide} />, wide: true }]
            : []),
        ]}
      />
    </Section>
  );
}
