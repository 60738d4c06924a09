import type { Fact } from "@/components/ui/facts";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { contentLabels, type PlanContent } from "@/lib/domain/incubation/plan/plan";

interface Shown {
  content: PlanContent;
  dueOn: CivilDate;
  overdue: boolean;
  owner: string;
  evidence: string;
  reachedOn: CivilDate | null;
  leadName: string | null;
}

/** What a milestone asks for, by whom and by when. */
export function milestoneFacts(milestone: Shown): Fact[] {
  const { content, dueOn, overdue, owner, evidence, reachedOn, leadName } = milestone;
  return [
    { label: "内容", value: contentLabels[content] },
    {
      label: "完成期限",
      value: (
        <>
          {formatDate(dueOn)}
          {overdue && (
            <>
              {" "}
              <Tag tone="refused">逾期</Tag>
            </>
          )}
        </>
      ),
    },
    { label: "责任人", value: owner },
    { label: "中心联系人", value: leadName },
    { label: "成果材料", value: evidence, wide: true },
    ...(reachedOn ? [{ label: "确认完成", value: formatDate(reachedOn) }] : []),
  ];
}
