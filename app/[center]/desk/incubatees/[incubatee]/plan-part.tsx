import { ProgressBar } from "@/components/plan/progress-bar";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import { occasionLabels } from "@/lib/domain/incubation/capacity";
import { planLabels } from "@/lib/domain/incubation/plan/plan";
import { findingLabels, findingTones } from "@/lib/domain/incubation/report/report";
import type { PlanSummary } from "@/lib/usecases/incubation/plan/summary";

interface Props {
  summary: PlanSummary;
  /** The address of the incubatee. */
  at: string;
  /** The lists of the desk, narrowed to this organization. */
  lists: readonly { label: string; href: string }[];
}

/** How far an organization is, on its record: its assessment and its plan. */
export function PlanPart({
  summary: { plan, reached, milestones, occasion, assessedOn, guidances, reports, ...midterm },
  at,
  lists,
}: Props) {
  const { finding } = midterm;
  return (
    <Section
      title="评估和方案"
      action={
        <span className="flex gap-4">
          <a className="link" href={`${at}/capacity`}>
            能力评估
          </a>
          <a className="link" href={`${at}/plan`}>
            孵化方案
          </a>
        </span>
      }
    >
      <div className="flex flex-col gap-2">
        <p>
          {occasion && assessedOn
            ? `最近一次能力评估：${occasionLabels[occasion]}，${formatDate(assessedOn)}。`
            : "还没有能力评估。"}
          {plan === null ? "还没有孵化方案。" : `孵化方案${planLabels[plan]}。`}一对一指导 {guidances}{" "}
          次，进展报告 {reports} 份。
        </p>
        {finding && (
          <p>
            {midterm.midterm}中期检查：
            <Tag tone={findingTones[finding]}>{findingLabels[finding]}</Tag> {midterm.findingWords}
          </p>
        )}
        {plan !== null && <ProgressBar reached={reached} all={milestones} />}
        <p className="screen-only flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-2">
          <span className="text-muted">本组织的</span>
          {lists.map(({ label, href }) => (
            <a key={href} className="link" href={href}>
              {label}
            </a>
          ))}
        </p>
      </div>
    </Section>
  );
}
