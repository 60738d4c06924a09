import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { type MilestoneState, milestoneLabels, milestoneTones } from "@/lib/domain/incubation/plan/milestone";
import {
  contentLabels,
  type PlanContent,
  type PlanGoals,
  planContents,
} from "@/lib/domain/incubation/plan/plan";
import type { PlanProgress } from "@/lib/domain/incubation/plan/progress";
import { ProgressBar } from "./progress-bar";

interface Props {
  plan: {
    goals: PlanGoals;
    progress: PlanProgress;
    milestones: readonly {
      id: string;
      content: PlanContent;
      title: string;
      dueOn: CivilDate;
      owner: string;
      evidence: string;
      state: MilestoneState;
      overdue: boolean;
    }[];
  };
  /** Where each milestone stands. */
  milestoneAt: string;
}

/** The goals of a plan and its milestones, as the desk, the organization and the printer see them. */
export function PlanPaper({ plan: { goals, milestones, progress }, milestoneAt }: Props) {
  const set = planContents.filter((content) => goals[content] !== null);
  return (
    <>
      <Section title="目标">
        {set.length === 0 ? (
          <p className="text-muted">还没有写目标。</p>
        ) : (
          <Facts
            columns={1}
            facts={set.map((content) => ({ label: contentLabels[content], value: goals[content] }))}
          />
        )}
      </Section>
      <Section title="里程碑">
        <ProgressBar {...progress} />
        <ol className="mt-3 divide-y divide-line">
          {milestones.map(({ id, content, title, dueOn, owner, evidence, state, overdue }) => (
            <li key={id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-3">
              <div className="min-w-0 flex-1 basis-64">
                <a className="link-plain font-medium underline" href={`${milestoneAt}/${id}`}>
                  {title}
                </a>
                <p className="text-sm text-muted">
                  {contentLabels[content]}，{owner}负责，成果：{evidence}
                </p>
              </div>
              <div className="flex flex-wrap items-center gap-2">
                <span className="text-sm">{formatDate(dueOn)}</span>
                {overdue && <Tag tone="refused">逾期</Tag>}
                <Tag tone={milestoneTones[state]}>{milestoneLabels[state]}</Tag>
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
