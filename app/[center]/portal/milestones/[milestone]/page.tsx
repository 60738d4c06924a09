import { z } from "zod";
import { MilestoneEvidence } from "@/components/plan/milestone-evidence";
import { milestoneFacts } from "@/components/plan/milestone-facts";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { milestoneLabels, milestoneTones } from "@/lib/domain/incubation/plan/milestone";
import { getMilestone } from "@/lib/usecases/incubation/plan/milestone";
import { centerPage } from "@/lib/web/page";
import { removeOwnMilestoneFileAction, submitOwnMilestoneAction } from "../actions";

export const metadata = { title: "里程碑" };

export default centerPage({
  permission: "ownPlan.view",
  scope: "organization",
  input: z.object({ milestone: z.uuid() }),
  load: getMilestone,
  render: ({ center: { slug }, data: milestone }) => (
    <>
      <PageHeader
        title={milestone.title}
        crumbs={[{ label: "孵化方案", href: `/${slug}/portal/plan` }]}
        tag={<Tag tone={milestoneTones[milestone.state]}>{milestoneLabels[milestone.state]}</Tag>}
      />
      <div className="flex max-w-3xl flex-col gap-4">
        <Section>
          <Facts facts={milestoneFacts(milestone)} />
        </Section>
        <MilestoneEvidence
          milestone={milestone}
          at={`/${slug}/portal/milestones/${milestone.id}`}
          submit={submitOwnMilestoneAction.bind(null, slug)}
          remove={removeOwnMilestoneFileAction.bind(null, slug)}
        />
      </div>
    </>
  ),
});
