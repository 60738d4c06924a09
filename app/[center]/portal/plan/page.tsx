import { z } from "zod";
import { CapacityRadar } from "@/components/plan/capacity-radar";
import { PlanPaper } from "@/components/plan/plan-paper";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import { planLabels, planTones } from "@/lib/domain/incubation/plan/plan";
import { getOwnPlan } from "@/lib/usecases/incubation/plan/own-plan";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "孵化方案" };

export default centerPage({
  permission: "ownPlan.view",
  scope: "organization",
  input: z.object({}),
  load: (ctx) => getOwnPlan(ctx),
  render: ({ center, data: { plan, assessments } }) => (
    <>
      <PageHeader
        title="孵化方案"
        tag={plan && <Tag tone={planTones[plan.state]}>{planLabels[plan.state]}</Tag>}
        lead={
          plan?.agreedOn
            ? `${formatDate(plan.agreedOn)}商定，按期限逐个提交里程碑的成果`
            : "与中心商定后，按里程碑逐个提交成果"
        }
        action={plan && <PrintButton />}
      />
      <div className="flex max-w-5xl flex-col gap-4">
        {plan ? (
          <PlanPaper plan={plan} milestoneAt={`/${center.slug}/portal/milestones`} />
        ) : (
          <EmptyState title="还没有孵化方案" icon="list">
            中心拟定后，会在这里和您商定。
          </EmptyState>
        )}
        {assessments.length > 0 && <CapacityRadar assessments={assessments} />}
      </div>
    </>
  ),
});
